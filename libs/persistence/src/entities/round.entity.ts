import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { PolicyRow } from './policy.entity.js';
import { RevisionRow } from './revision.entity.js';

/** One review of one revision under one policy version. */
@Entity('rounds')
@Index('rounds_number', ['articleId', 'number'], { unique: true })
export class RoundRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'rounds_article' }) @Text() articleId: string;
  @ForeignKey(() => RevisionRow, { name: 'rounds_revision' }) @Text() revisionId: string;
  @ForeignKey(() => PolicyRow, { name: 'rounds_policy' }) @Whole() policyVersion: number;
  @Whole() number: number;
  @Text() openedBy: string;
  @Instant() openedAt: number;
  @Instant({ nullable: true }) closedAt: number | null;
  /** `approved`, `changes-requested` or `stopped`. */
  @Text({ nullable: true }) outcome: string | null;
  @Text({ nullable: true }) closingReason: string | null;
}
