import { type PolicyRules } from '#libs/persistence';
import { DEFAULT_LADDERS, type LadderKind } from '#libs/reminders';
import { DEFAULT_REMIND_AT, type Ladder } from './ladder.js';

export const DEFAULT_IDLE_DAYS = 21;
export const DEFAULT_ANSWER_DAYS = 3;

/** The part of a ladder that comes from the policy. */
export function rulesFor(
  rules: PolicyRules,
  kind: LadderKind,
): Pick<Ladder, 'rules' | 'remindAt' | 'kind'> {
  return {
    kind,
    rules: rules.ladders?.[kind] ?? DEFAULT_LADDERS[kind],
    remindAt: rules.remindAt ?? DEFAULT_REMIND_AT,
  };
}
