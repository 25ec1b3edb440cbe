import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { RevisionRow } from './revision.entity.js';

export type Severity = 'required' | 'suggestion' | 'question';

/** A marked passage (W3C TextQuote and TextPosition on the rendered text) with what it asks. */
@Entity('annotations')
@Index('annotations_article', ['articleId', 'state', 'severity'])
export class AnnotationRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'annotations_article_fk' }) @Text() articleId: string;
  @ForeignKey(() => RevisionRow, { name: 'annotations_revision' }) @Text() revisionId: string;
  @Text() audience: string;
  @Text() exact: string;
  @Text() prefix: string;
  @Text() suffix: string;
  /** UTF-16 offsets into the plain text of the rendered body. */
  @Whole() start: number;
  @Whole() end: number;
  @Text() severity: Severity;
  @Text() body: string;
  @Text({ nullable: true }) wording: string | null;
  @Text() authorId: string;
  @Instant() at: number;
  @Text() state: 'open' | 'resolved';
  @Text({ nullable: true }) resolution: string | null;
  @Text({ nullable: true }) resolvedBy: string | null;
  @Instant({ nullable: true }) resolvedAt: number | null;
  @Whole({ default: 1 }) version: number;
}
