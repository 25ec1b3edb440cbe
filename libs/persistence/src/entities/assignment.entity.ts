import { type AssignmentState } from '#libs/lifecycle';
import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text, Whole } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { RoundRow } from './round.entity.js';
import { UserRow } from './user.entity.js';

/** A reviewer's seat in a round. */
@Entity('assignments')
@Index('assignments_round', ['roundId'])
@Index('assignments_reviewer', ['reviewerId', 'articleId'])
export class AssignmentRow {
  @Key() id: string;
  @ForeignKey(() => RoundRow, { name: 'assignments_round_fk' }) @Text() roundId: string;
  @ForeignKey(() => ArticleRow, { name: 'assignments_article' }) @Text() articleId: string;
  @ForeignKey(() => UserRow, { name: 'assignments_reviewer_fk' }) @Text() reviewerId: string;
  @Text() state: AssignmentState;
  /** Dates in the reviewer's zone as it was when invited. */
  @Text() tz: string;
  @CalendarDate() respondBy: string;
  /** Counted from acceptance. */
  @CalendarDate({ nullable: true }) dueOn: string | null;
  @Text() invitedBy: string;
  @Instant() invitedAt: number;
  @Instant({ nullable: true }) answeredAt: number | null;
  @Text({ nullable: true }) declineReason: string | null;
  /** Whom the person who declined would ask instead, in their own words. */
  @Text({ nullable: true }) suggestion: string | null;
  /** When the reviewer promised to keep the text to themselves; null before acceptance (ED-4). */
  @Instant({ nullable: true }) confidentialityAt: number | null;
  @Text({ nullable: true }) disclosureId: string | null;
  @Instant({ nullable: true }) submittedAt: number | null;
  /** When the seat was given up, taken back or expired; null while somebody sits there. */
  @Instant({ nullable: true }) endedAt: number | null;
  @Whole({ default: 1 }) version: number;
}
