import { type ActionRequest } from './action.js';
import { ACTION_NAMES, type ActionName, ruleOf } from './actions.js';
import { type Actor, isSystem } from './actor.js';
import { type ArticleFacts } from './facts.js';
import { type Refusal, refuse } from './refusal.js';
import { type ArticleState } from './states.js';

export interface Acceptance {
  readonly refused: false;
  readonly to: ArticleState;
}

export type Verdict = Acceptance | Refusal;

/**
 * Whether the actor may do this to the article now, and where it leads.
 * Pure: the state is asked first, then the role, then each guard in the order of the table.
 * The system acts only by policy, so it skips the role and keeps every guard.
 */
export function decide(
  facts: ArticleFacts,
  action: ActionRequest & { readonly name: ActionName },
  actor: Actor,
): Verdict {
  const rule = ruleOf(action.name);
  const to = rule.moves[facts.state];
  if (!to) return refuse('wrong-state');
  if (!isSystem(actor) && !rule.by.some((role) => actor.roles.includes(role)))
    return refuse('wrong-role');
  for (const guard of rule.guards) {
    const refusal = guard(facts, action, actor);
    if (refusal) return refusal;
  }
  return { refused: false, to };
}

/** An action as a screen shows it: possible now, or why not. */
export interface OfferedAction {
  readonly name: ActionName;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly why?: Refusal['code'];
  readonly message?: string;
}

/** Codes a person can do something about while filling in the form, so they hide no button. */
const ANSWERED_IN_THE_FORM: readonly Refusal['code'][] = ['reason-needed', 'stale-digest'];

/**
 * Exactly the actions this person's roles and the state make thinkable, each allowed or with the
 * reason why not. The screen supplies the digest it shows and the form supplies the reason.
 */
export function allowedActions(facts: ArticleFacts, actor: Actor): OfferedAction[] {
  return ACTION_NAMES.flatMap((name): OfferedAction[] => {
    const rule = ruleOf(name);
    const verdict = decide(facts, { name, ...(facts.digest && { digest: facts.digest }) }, actor);
    if (!verdict.refused) return [{ name, label: rule.label, isAllowed: true }];
    if (verdict.code === 'wrong-state' || verdict.code === 'wrong-role') return [];
    if (verdict.code === 'reason-needed' && ANSWERED_IN_THE_FORM.includes(verdict.code))
      return [{ name, label: rule.label, isAllowed: true }];
    return [
      { name, label: rule.label, isAllowed: false, why: verdict.code, message: verdict.message },
    ];
  });
}
