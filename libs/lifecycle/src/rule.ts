import { type Role } from './actor.js';
import { type Guard } from './guard.js';
import { type ArticleState } from './states.js';

/** One row of the table: from which state to which, by whom, and what must hold. */
export interface Rule {
  /** What the screens call it. */
  readonly label: string;
  readonly moves: Readonly<Partial<Record<ArticleState, ArticleState>>>;
  readonly by: readonly Role[];
  readonly guards: readonly Guard[];
}

/** A row that leaves the article where it is. */
export const stay = (...states: ArticleState[]): Partial<Record<ArticleState, ArticleState>> =>
  Object.fromEntries(states.map((state) => [state, state]));
/** A row that leads to one state from several. */
export const all = (
  to: ArticleState,
  ...states: ArticleState[]
): Partial<Record<ArticleState, ArticleState>> =>
  Object.fromEntries(states.map((state) => [state, to]));
