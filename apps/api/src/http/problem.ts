import { type ProblemCode } from './problem-codes.js';

/** One field that does not fit, as `errors` of a problem document lists it. */
export interface FieldError {
  /** Path with dots, for example `references.0.title`. */
  readonly field: string;
  readonly message: string;
}

/** A refusal with a stable code; the filter turns it into problem details (RFC 9457). */
export class Problem extends Error {
  constructor(
    readonly code: ProblemCode,
    detail: string,
    readonly more: {
      readonly errors?: readonly FieldError[];
      /** Seconds until it is worth trying again. */
      readonly retryAfter?: number;
    } = {},
  ) {
    super(detail);
    this.name = 'Problem';
  }
}

/** The object of a request is not there, or is nothing this person may know about. */
export function notFound(what: string): Problem {
  return new Problem('not-found', `There is nothing at this address: no such ${what}.`);
}
