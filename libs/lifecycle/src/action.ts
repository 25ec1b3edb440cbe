import { type Meaning } from './facts.js';

/** The part of an action that guards look at; effects carry their own payloads beside it. */
export interface ActionRequest {
  readonly name: string;
  /** The digest the person had on the screen, for everything that speaks about a text. */
  readonly digest?: string;
  readonly reason?: string;
  readonly meaning?: Meaning;
  readonly reviewerIds?: readonly string[];
}
