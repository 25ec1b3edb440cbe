import { Entity, ForeignKey, Index } from 'typeorm';
import { CalendarDate, Instant, Key, Text } from '../columns.js';
import { ArticleRow } from './article.entity.js';
import { AssignmentRow } from './assignment.entity.js';

/** `withdrawn` when the seat ended before anybody answered. */
export type ExtensionState = 'open' | 'granted' | 'refused' | 'withdrawn';

/** A reviewer's wish for a later due date, and what became of it (F25). */
@Entity('extension_requests')
@Index('extension_requests_open', ['assignmentId'], { unique: true, where: `"state" = 'open'` })
@Index('extension_requests_article', ['articleId', 'requestedAt'])
export class ExtensionRequestRow {
  @Key() id: string;
  @ForeignKey(() => ArticleRow, { name: 'extension_requests_article_fk' })
  @Text()
  articleId: string;
  @ForeignKey(() => AssignmentRow, { name: 'extension_requests_assignment' })
  @Text()
  assignmentId: string;
  /** The due date as it was, in the zone of the seat. */
  @CalendarDate() dueOn: string;
  /** The date asked for. */
  @CalendarDate() wanted: string;
  @Text() reason: string;
  @Text() state: ExtensionState;
  @Instant() requestedAt: number;
  @Text({ nullable: true }) answeredBy: string | null;
  @Instant({ nullable: true }) answeredAt: number | null;
  /** Why it was refused or ended. */
  @Text({ nullable: true }) answer: string | null;
}
