import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Json, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';

export type ChangeClass = 'substantive' | 'editorial';

/** A text of an article. Editable while `digest` is null, never again afterwards. */
@Entity('revisions')
@Index('revisions_number', ['articleId', 'number'], { unique: true })
export class RevisionRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'revisions_article' }) @Text() articleId: string;
  @Whole() number: number;
  /** `RevisionContent` as JSON text; its canonical form is what the digest is of. */
  @Text() content: string;
  @Text({ default: '' }) summary: string;
  @Text() changeClass: ChangeClass;
  /** `sha256:<hex>` from the moment it is submitted. */
  @Text({ nullable: true }) digest: string | null;
  @Json({ nullable: true }) problems: unknown;
  @Text() createdBy: string;
  @Instant() createdAt: number;
  @Instant() updatedAt: number;
  @Instant({ nullable: true }) submittedAt: number | null;
}
