import { ApiProperty } from '@nestjs/swagger';
import { type MailState } from '#libs/persistence';

/** What can be waited for, in the order an article meets it. */
export const STAGES = [
  'invitation',
  'review',
  'decision',
  'revision',
  'idle',
  're-review',
  'reader-report',
] as const;

export type Stage = (typeof STAGES)[number];

/** A reminder that has gone out. */
export class SentReminderView {
  id: string;
  /** What it did, in words. */
  what: string;
  to: string | null;
  /** RFC 3339, UTC. */
  at: string;
}

/** The next step of the ladder. */
export class NextStepView {
  id: string;
  what: string;
  to: string | null;
  /** The date it falls on. */
  onDate: string;
  /** When it goes out: in the recipient's zone and outside quiet hours. RFC 3339, UTC. */
  dueAt: string;
}

/** A mail about this that did not arrive. */
export class FailedMailView {
  id: string;
  subject: string;
  to: string;
  @ApiProperty({ enum: ['deferred', 'refused', 'bounced', 'dropped'] })
  state: MailState;
  /** What the mail system said. */
  response: string | null;
  at: string;
}

/** Something that is waited for. */
export class ChaseItemView {
  /** Of the seat, round, article or report that is waited for. */
  id: string;
  @ApiProperty({ enum: [...STAGES] })
  stage: Stage;
  articleId: string;
  title: string;
  /** What is waited for, in words. */
  what: string;
  /** Null where any editor can do it. */
  personId: string | null;
  personName: string | null;
  /** Since when, RFC 3339, UTC. */
  since: string;
  /** The calendar date that counts, in `tz`: the due date, or where there is none the day it began. */
  dueOn: string;
  tz: string;
  /** Days that date has passed by, today in `tz`; negative while there is time. */
  overdueBy: number;
  @ApiProperty({ type: () => SentReminderView, nullable: true })
  lastReminder: SentReminderView | null;
  @ApiProperty({ type: () => NextStepView, nullable: true })
  next: NextStepView | null;
  @ApiProperty({ type: () => FailedMailView, nullable: true })
  failedMail: FailedMailView | null;
}

/** How much is waited for in one stage. */
export class StageCountView {
  @ApiProperty({ enum: [...STAGES] })
  stage: Stage;
  total: number;
  /** Of these, past their date. */
  overdue: number;
}

/** A page of the chase list; `total` and `counts` are of all that match, `counts` whatever the stage. */
export class ChasePageView {
  items: ChaseItemView[];
  next: string | null;
  total: number;
  @ApiProperty({ type: () => [StageCountView] })
  counts: StageCountView[];
}
