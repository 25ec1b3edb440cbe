import { Entity, ForeignKey, Index } from 'typeorm';
import { Instant, Json, Key, Text } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { AssignmentRow } from './assignment.entity.js';

export type Recommendation = 'approve' | 'approve-with-suggestions' | 'changes-needed' | 'reject';

/** The question as it was asked, beside the answer (F29). */
export interface ReviewAnswer {
  readonly id: string;
  readonly question: string;
  readonly answer: string;
}

/** A submitted review. Nobody changes a reviewer's words. */
@Entity('reviews')
@Index('reviews_assignment', ['assignmentId'], { unique: true })
@Index('reviews_article', ['articleId'])
export class ReviewRow {
  @Key() id: string;
  @ForeignKey(() => AssignmentRow, { name: 'reviews_assignment_fk' }) @Text() assignmentId: string;
  @ForeignKey(() => ArticleRow, { name: 'reviews_article_fk' }) @Text() articleId: string;
  @Text() roundId: string;
  @Text() revisionId: string;
  @Text() digest: string;
  @Text() reviewerId: string;
  @Text() recommendation: Recommendation;
  @Json() answers: ReviewAnswer[];
  @Text() wordsToAuthor: string;
  @Text() wordsToBoard: string;
  @Instant() submittedAt: number;
}
