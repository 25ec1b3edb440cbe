import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Json, Key, Text } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { UserRow } from './user.entity.js';

/** A conflict as it stood when somebody asked to set it aside. */
export interface WaivedConflict {
  /** What the interest is in, normalised: the waiver holds for exactly this. */
  readonly key: string;
  /** What it is, in words that readers can be told. */
  readonly says: string;
}

/** Two people's decision that somebody may review a text in spite of a declared conflict (N9). */
@Entity('waivers')
@Index('waivers_article', ['articleId', 'personId'])
export class WaiverRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'waivers_article_fk' }) @Text() articleId: string;
  @ForeignKey(() => UserRow, { name: 'waivers_person' }) @Text() personId: string;
  @Json() conflicts: WaivedConflict[];
  @Text() reason: string;
  @Text() askedBy: string;
  @Instant() askedAt: number;
  /** The second person; null until then, and the waiver counts for nothing. */
  @Text({ nullable: true }) approvedBy: string | null;
  @Instant({ nullable: true }) approvedAt: number | null;
}
