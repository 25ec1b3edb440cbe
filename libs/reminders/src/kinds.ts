/** What can be waited for: one ladder of reminders each. */
export const LADDER_KINDS = [
  'invitation',
  'review',
  'invitation-expired',
  'reviews-in',
  'revision',
  'idle',
  're-review',
  'licence',
  'disclosure',
  'reader-report',
] as const;

export type LadderKind = (typeof LADDER_KINDS)[number];

/** A row of the schedule: a step of a ladder, or a piece of news that waits for the day's mail. */
export type ReminderKind = LadderKind | 'news';

/**
 * What a step does: `remind` tells the one who is waited for, `escalate` the editor (or, where the
 * editor is waited for, the chair), `expire` and `replace` end the seat and ask the next in line.
 * For a periodic review `expire` writes down that its date has passed.
 */
export type ReminderAct = 'remind' | 'escalate' | 'expire' | 'replace';
