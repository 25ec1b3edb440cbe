import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { type ChangeClass } from './revision.entity.js';

/** What was public from when: insert-only, so no date can be set by hand. */
@Entity('publications')
@Index('publications_article', ['articleId', 'at'])
@Index('publications_revision', ['revisionId', 'kind'], {
  unique: true,
  where: `"kind" = 'published'`,
})
export class PublicationRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'publications_article_fk' }) @Text() articleId: string;
  @Text() revisionId: string;
  @Text() kind: 'published' | 'withdrawn' | 'retracted';
  @Text() digest: string;
  @Text() changeClass: ChangeClass;
  @Text() summary: string;
  @Text({ nullable: true }) reason: string | null;
  @Whole() policyVersion: number;
  @Text() byUser: string;
  @Instant() at: number;
  @Whole() seq: number;
}
