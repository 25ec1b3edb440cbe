import { ApiProperty } from '@nestjs/swagger';
import { type MailState, type ReminderState } from '#libs/persistence';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';

const MAIL_STATES = [
  ...['queued', 'sending', 'deferred', 'accepted', 'refused', 'bounced', 'dropped'],
];

/** The mail a step went out with. */
export class LedgerMailView {
  id: string;
  subject: string;
  @ApiProperty({ enum: MAIL_STATES })
  state: MailState;
}

/** One line of a ledger: a step of the schedule, or a mail that was asked for outside of it. */
export class LedgerLineView {
  id: string;
  /** `null` for a mail outside the schedule. */
  @ApiProperty({ type: String, nullable: true })
  kind: ReminderKind | null;
  @ApiProperty({ enum: ['remind', 'escalate', 'expire', 'replace'], nullable: true, type: String })
  act: ReminderAct | null;
  /** What it does, in words. */
  what: string;
  /** Why it goes out: the rule and the date it counts from. */
  why: string;
  articleId: string | null;
  title: string | null;
  recipientId: string | null;
  recipientName: string | null;
  @ApiProperty({ enum: ['planned', 'sending', 'sent', 'skipped', 'failed'] })
  state: ReminderState;
  /** Why it was skipped, moved or failed. */
  reason: string | null;
  /** The date it falls on, before zone, quiet hours and holidays. */
  onDate: string | null;
  /** When it goes out, or went out, or was given up. RFC 3339, UTC. */
  at: string;
  /** The policy version whose ladder it is a step of. */
  policyVersion: number | null;
  @ApiProperty({ type: () => LedgerMailView, nullable: true })
  mail: LedgerMailView | null;
  /** Whether the person who asks may put it off. */
  canSnooze: boolean;
}

/** A page of a ledger. */
export class LedgerPageView {
  @ApiProperty({ type: () => [LedgerLineView] })
  items: LedgerLineView[];
  next: string | null;
}

/** A reminder that was put off. */
export class SnoozedView {
  id: string;
  onDate: string;
  /** RFC 3339, UTC. */
  dueAt: string;
  /** The date that is waited for: it stays. */
  dueOn: string;
  /** The same in words. */
  note: string;
}
