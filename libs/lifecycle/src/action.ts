import { type Meaning } from './facts.js';

/** The part of an action that guards look at; effects carry their own payloads beside it. */
export interface ActionRequest {
  readonly name: string;
  /** The digest the person had on the screen, for everything that speaks about a text. */
  readonly digest?: string;
  readonly reason?: string;
  readonly meaning?: Meaning;
  readonly reviewerIds?: readonly string[];
  /** Who is asked next when a seat falls vacant, in order. */
  readonly alternateIds?: readonly string[];
  /** Whom the person gives their seat to. */
  readonly to?: string;
  /** The seat the action is about, where it is about somebody else's. */
  readonly assignmentId?: string;
  /** Why a seat ends: `no-answer`, `no-review`, or the words of who declines. */
  readonly because?: string;
  readonly extensionId?: string;
}
