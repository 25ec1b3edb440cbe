import { dateInWords } from '#libs/mail';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';

/** What is known about a step of the schedule. */
export interface PlannedFor {
  readonly kind: ReminderKind;
  readonly act: ReminderAct;
  /** `remind-7`, `escalate+5`: act and days from the date. */
  readonly step: string;
  /** Begins with the date that is waited for. */
  readonly basis: string;
  readonly policyVersion: number | null;
}

const WAITED_FOR: Readonly<Record<Exclude<ReminderKind, 'news'>, string>> = {
  invitation: 'the answer to the invitation is due on',
  review: 'the review is due on',
  'invitation-expired': 'an invitation ran out, and somebody else has to be asked, since',
  'reviews-in': 'every review is in and a decision is waited for since',
  revision: 'the next revision is due on',
  idle: 'nobody has worked on it, and it counts as idle from',
  're-review': 'the published text has to be reviewed again by',
  licence: 'the licence on record runs out on',
  disclosure: 'the disclosure of interests runs out on',
  'reader-report': 'the reader’s message should be answered by',
};

const DOES: Readonly<Record<ReminderAct, string>> = {
  remind: 'sends a reminder',
  escalate: 'tells the editor',
  expire: 'ends it',
  replace: 'gives the seat to the next in line',
};

/** The rule and the date that a step of the schedule comes from, in words. */
export function whyOf(planned: PlannedFor): string {
  const { kind, act, policyVersion } = planned;
  if (kind === 'news')
    return 'It happened with an article of yours. News waits for your next mail of the day.';
  const policy = policyVersion === null ? 'The policy' : `Policy version ${policyVersion}`;
  const date = dueDateOf(planned);
  return `${policy} ${DOES[act]} ${whenOf(planned.step)}, because ${WAITED_FOR[kind]} ${date ? dateInWords(date, 'en') : 'a date'}.`;
}

/** The date that is waited for, `YYYY-MM-DD`. */
export function dueDateOf({ basis }: Pick<PlannedFor, 'basis'>): string | undefined {
  return /^\d{4}-\d{2}-\d{2}/.exec(basis)?.[0];
}

function whenOf(step: string): string {
  const days = Number(/[+-]\d+$/.exec(step)?.[0] ?? '0');
  if (days === 0) return 'on the day';
  const count = Math.abs(days) === 1 ? '1 day' : `${Math.abs(days)} days`;
  return `${count} ${days < 0 ? 'before' : 'after'} the date`;
}
