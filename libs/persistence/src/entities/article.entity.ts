import { type ArticleState } from '#libs/lifecycle';
import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Json, Key, Text, Whole } from '../columns.js';
import { UserRow } from './user.entity.js';

export type Risk = 'low' | 'standard' | 'high';

/** One question with its answer through time. The text lives in its revisions. */
@Entity('articles')
@Index('articles_slug', ['slug'], { unique: true })
@Index('articles_state', ['state', 'updatedAt', 'id'])
@Index('articles_updated', ['updatedAt', 'id'])
@Index('articles_author', ['authorId'])
export class ArticleRow {
  @Key() id: string;
  @Text() slug: string;
  /** The question, as in the current revision. */
  @Text() title: string;
  @Text() searchTitle: string;
  @Json() topics: string[];
  @Text() risk: Risk;
  @Text() state: ArticleState;
  @ForeignKey(() => UserRow, { name: 'articles_author_fk' }) @Text() authorId: string;
  @Text() currentRevisionId: string;
  @Text({ nullable: true }) publishedRevisionId: string | null;
  @Text({ nullable: true }) openRoundId: string | null;
  /** Why and when readers no longer get it; null while they do. */
  @Text({ nullable: true }) noticeReason: string | null;
  @Instant({ nullable: true }) noticeAt: number | null;
  /** While changes are asked for: when the author should hand the next revision in. */
  @CalendarDate({ nullable: true }) revisionDueOn: string | null;
  @Instant() createdAt: number;
  @Instant() updatedAt: number;
  @Whole({ default: 1 }) version: number;
}
