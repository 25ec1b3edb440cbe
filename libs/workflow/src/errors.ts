import { type Refusal } from '#libs/lifecycle';
import { type BarCode } from './people-to-ask/bars.js';

/** The table or a guard said no. Carries the refusal with its stable code. */
export class ActionRefused extends Error {
  constructor(readonly refusal: Refusal) {
    super(refusal.message);
    this.name = 'ActionRefused';
  }
}

/** There is nothing with this id, or nothing this person may know of. */
export class NotFound extends Error {
  readonly code = 'not-found';

  constructor(what: string) {
    super(`There is no such ${what}.`);
    this.name = 'NotFound';
  }
}

export type WorkflowErrorCode =
  | 'reauthentication-failed'
  | 'selector-mismatch'
  | 'invalid-disclosure'
  | 'disclosure-needed'
  | 'unknown-reviewer'
  | 'unsuitable-person'
  | 'slug-taken'
  | 'invalid-policy'
  | 'no-policy'
  | 'invalid-date'
  | 'meaning-not-offered'
  | 'answers-incomplete'
  | BarCode
  | 'no-conflict'
  | 'not-for-oneself'
  | 'waiver-approved'
  | 'unknown-variable';

/** What was asked cannot be carried out as asked; the message says what to change. */
export class WorkflowError extends Error {
  constructor(
    readonly code: WorkflowErrorCode,
    message: string,
  ) {
    super(message);
    this.name = 'WorkflowError';
  }
}
