import { createHash } from 'node:crypto';
import { type ReminderSubject } from '#libs/persistence';
import { type LadderKind, type StepRule } from '#libs/reminders';

/** Something that is waited for, with everything its reminders are computed from. */
export interface Ladder {
  readonly kind: LadderKind;
  readonly subjectType: ReminderSubject;
  readonly subjectId: string;
  readonly articleId: string | null;
  /** Who is reminded. */
  readonly recipientId: string;
  /** Whom it is escalated to. */
  readonly escalateToId: string;
  /** The date that is waited for, `YYYY-MM-DD`, in `zone`. */
  readonly date: string;
  readonly zone: string;
  readonly rules: readonly StepRule[];
  /** `HH:MM` at which the policy has reminders go out. */
  readonly remindAt: string;
}

/** When reminders go out unless the policy says otherwise. */
export const DEFAULT_REMIND_AT = '09:00';

/** What the ladder was computed from, as a short text: equal texts need no new plan. */
export function basisOf(ladder: Ladder): string {
  const { date, zone, recipientId, escalateToId, rules, remindAt } = ladder;
  const what = JSON.stringify([zone, recipientId, escalateToId, rules, remindAt]);
  return `${date} ${createHash('sha256').update(what).digest('hex').slice(0, 12)}`;
}
