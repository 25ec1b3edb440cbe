import { type ReminderAct, type ReminderKind } from '#libs/reminders';
import { Entity, Index } from 'typeorm';
import { CalendarDate, Instant, Json, Key, Text, Whole } from '../columns.js';

export type ReminderState = 'planned' | 'sending' | 'sent' | 'skipped' | 'failed';

/** What the row is about; `news` is one piece of news. */
export type ReminderSubject = 'assignment' | 'round' | 'article' | 'person' | 'report' | 'news';

/**
 * One step of a ladder: what is to be told to whom, when, and what became of it. The schedule is these
 * rows; the queue only makes them happen.
 */
@Entity('reminders')
@Index('reminders_once', ['subjectId', 'kind', 'step', 'version'], { unique: true })
@Index('reminders_due', ['dueAt'], { where: `"state" = 'planned'` })
@Index('reminders_recipient', ['recipientId'], { where: '"recipient_id" IS NOT NULL' })
@Index('reminders_mail', ['mailId'], { where: '"mail_id" IS NOT NULL' })
@Index('reminders_article', ['articleId'])
export class ReminderRow {
  @Key() id: string;
  @Text() kind: ReminderKind;
  @Text() subjectType: ReminderSubject;
  @Text() subjectId: string;
  /** Names the step within its ladder by act and day: `remind-7`, `remind+0`, `escalate+5`. */
  @Text() step: string;
  /** Counts the due dates of this subject and kind: a moved date begins the next version. */
  @Whole() version: number;
  @Text() act: ReminderAct;
  /** Null where the system acts and tells nobody by this row. */
  @Text({ nullable: true }) recipientId: string | null;
  @Text({ nullable: true }) articleId: string | null;
  /** What the ladder was computed from, as text: the same basis plans nothing anew. */
  @Text() basis: string;
  /** The date it falls on, before zone, quiet hours and holidays. */
  @CalendarDate() onDate: string;
  @Instant() dueAt: number;
  @Text() state: ReminderState;
  /** Why it was skipped, moved or failed, in words a person can read. */
  @Text({ nullable: true }) reason: string | null;
  /** Values for the mail's template. */
  @Json({ nullable: true }) variables: Record<string, string> | null;
  @Text({ nullable: true }) mailId: string | null;
  @Instant() plannedAt: number;
  @Instant({ nullable: true }) endedAt: number | null;
}
