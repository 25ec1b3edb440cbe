import { ACTION_NAMES, ruleOf } from './actions.js';
import { type ArticleState, STATES } from './states.js';

/** States no walk from `draft` reaches. Empty in a sound table; both apps assert it at boot. */
export function unreachableStates(): ArticleState[] {
  const reached = new Set<ArticleState>(['draft']);
  const waiting: ArticleState[] = ['draft'];
  for (let state = waiting.pop(); state; state = waiting.pop()) {
    for (const name of ACTION_NAMES) {
      const to = ruleOf(name).moves[state];
      if (to && !reached.has(to)) {
        reached.add(to);
        waiting.push(to);
      }
    }
  }
  return STATES.filter((state) => !reached.has(state));
}

/** Throws when the table cannot be right: refuse to start rather than lose an article in a state. */
export function assertSoundTable(): void {
  const unreachable = unreachableStates();
  if (unreachable.length > 0) throw new Error(`No action leads to: ${unreachable.join(', ')}`);
}
