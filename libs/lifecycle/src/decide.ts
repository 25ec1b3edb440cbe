import { type ActionRequest } from './action.js';
import { ACTION_NAMES, type ActionName, ruleOf } from './actions.js';
import { type Actor, isSystem } from './actor.js';
import { type ArticleFacts } from './facts.js';
import { type Guard } from './guard.js';
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
  return judge(facts, action, actor, ruleOf(action.name).guards);
}

/** An action as a screen shows it: possible now, or why not. */
export interface OfferedAction {
  readonly name: ActionName;
  readonly label: string;
  readonly isAllowed: boolean;
  readonly why?: Refusal['code'];
  readonly message?: string;
}

/**
 * Exactly the actions this person's roles and the state make thinkable, each allowed or with the
 * reason why not. What only the form can supply (a reason, the text on the screen, the annotation
 * meant) is left to the form, so it takes no button away.
 */
export function allowedActions(facts: ArticleFacts, actor: Actor): OfferedAction[] {
  return ACTION_NAMES.flatMap((name): OfferedAction[] => {
    const { label, guards } = ruleOf(name);
    const askedNow = guards.filter((guard) => !guard.awaitsForm?.(facts));
    const verdict = judge(facts, { name }, actor, askedNow);
    if (!verdict.refused) return [{ name, label, isAllowed: true }];
    const { code, message } = verdict;
    if (code === 'wrong-state' || code === 'wrong-role') return [];
    return [{ name, label, isAllowed: false, why: code, message }];
  });
}

function judge(
  facts: ArticleFacts,
  action: ActionRequest & { readonly name: ActionName },
  actor: Actor,
  guards: readonly Guard[],
): Verdict {
  const rule = ruleOf(action.name);
  const to = rule.moves[facts.state];
  if (!to) return refuse('wrong-state');
  if (!isSystem(actor) && !rule.by.some((role) => actor.roles.includes(role)))
    return refuse('wrong-role');
  for (const guard of guards) {
    const refusal = guard.check(facts, action, actor);
    if (refusal) return refusal;
  }
  return { refused: false, to };
}
