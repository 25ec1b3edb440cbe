import { ACTIONS } from './actions.js';
import { type Rule } from './rule.js';
import { type ArticleState, STATES } from './states.js';

type Table = Readonly<Record<string, Rule>>;

/** States no walk from `draft` reaches. Empty in a sound table; the apps assert it at boot. */
export function unreachableStates(table: Table = ACTIONS): ArticleState[] {
  const rules = Object.values(table);
  // A set hands out what is added while it is walked, so this is the whole breadth-first search.
  const reached = new Set<ArticleState>(['draft']);
  for (const state of reached) {
    for (const rule of rules) {
      const to = rule.moves[state];
      if (to) reached.add(to);
    }
  }
  return STATES.filter((state) => !reached.has(state));
}

/** Throws when the table cannot be right: refuse to start rather than lose an article in a state. */
export function assertSoundTable(table: Table = ACTIONS): void {
  const unreachable = unreachableStates(table);
  if (unreachable.length > 0) throw new Error(`No action leads to: ${unreachable.join(', ')}`);
}
