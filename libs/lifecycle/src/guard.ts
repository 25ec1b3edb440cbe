import { type ActionRequest } from './action.js';
import { type Actor } from './actor.js';
import { type ArticleFacts } from './facts.js';
import { type Refusal } from './refusal.js';

/** One condition of a rule. */
export interface Guard {
  /** The condition in plain words, as the generated documentation states it. */
  readonly says: string;
  /** Answers with a refusal, or with nothing when all is well. */
  readonly check: (facts: ArticleFacts, action: ActionRequest, actor: Actor) => Refusal | undefined;
  /**
   * Whether only the filled-in form can answer, so that a screen which has no form yet passes over
   * the condition. `decide` never does.
   */
  readonly awaitsForm?: (facts: ArticleFacts) => boolean;
}
