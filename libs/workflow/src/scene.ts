import { type RevisionContent } from '#libs/content';
import { type ActionName, type Actor, type ArticleFacts, type ArticleState } from '#libs/lifecycle';
import { type ArticleRow, type PolicyRow, type RevisionRow, type Tx } from '#libs/persistence';
import { type ActionOf } from './actions.js';
import { type Keys } from './keys.js';

/** What an effect has at hand: everything was read in the same transaction. */
export interface Scene<N extends ActionName = ActionName> {
  readonly tx: Tx;
  readonly article: ArticleRow;
  readonly revision: RevisionRow;
  readonly facts: ArticleFacts;
  readonly action: ActionOf<N>;
  readonly actor: Actor;
  /** The state the table leads to. */
  readonly to: ArticleState;
  readonly policy: PolicyRow;
  readonly keys: Keys;
  readonly newId: () => string;
}

/** What an effect leaves for the door to do. */
export interface Outcome {
  /** Columns of the article that change, the state apart. */
  readonly patch?: Partial<ArticleRow>;
  /** Ids and facts that go back to the caller. */
  readonly result?: Readonly<Record<string, string | number | null>>;
}

/** Carries out one accepted action; appends its audit events itself. */
export type Effect<N extends ActionName> = (scene: Scene<N>) => Promise<Outcome>;

/** The text of a revision as data. */
export function contentOf(revision: Pick<RevisionRow, 'content'>): RevisionContent {
  return JSON.parse(revision.content) as RevisionContent;
}
