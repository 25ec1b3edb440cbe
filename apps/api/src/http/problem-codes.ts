import { type RefusalCode as ImportRefusalCode } from '#libs/content';
import { type RefusalCode } from '#libs/lifecycle';
import { type PersistenceError } from '#libs/persistence';
import { type WorkflowErrorCode } from '#libs/workflow';

/** Status of every refusal of the action table; a new refusal does not compile until it has one. */
const REFUSED: Record<RefusalCode, number> = {
  'wrong-state': 409,
  'wrong-role': 403,
  'own-work': 403,
  'not-your-article': 403,
  'no-assignment': 403,
  'assignment-not-open': 409,
  'not-accepted': 409,
  'disclosure-out-of-date': 409,
  'stale-digest': 409,
  'nothing-to-submit': 409,
  'quorum-not-reached': 409,
  'panel-incomplete': 409,
  'required-changes-open': 409,
  'citations-incomplete': 409,
  'already-signed': 409,
  'only-reviewer': 403,
  'reason-needed': 422,
  'not-public': 409,
  'still-public': 409,
  'annotation-closed': 409,
  'not-your-annotation': 403,
  'extension-open': 409,
  'extension-not-open': 409,
  'not-due-yet': 409,
  'text-rejected': 409,
  'reviewer-not-eligible': 409,
};

const PERSISTENCE: Record<PersistenceError['code'], number> = {
  'stale-version': 412,
  'already-exists': 409,
  'idempotency-key-reused': 422,
  'event-missing': 500,
  'nested-transaction': 500,
  'log-damaged': 500,
  'log-inconsistent': 500,
};

const WORKFLOW: Record<WorkflowErrorCode, number> = {
  'reauthentication-failed': 403,
  'selector-mismatch': 422,
  'invalid-disclosure': 422,
  'disclosure-needed': 409,
  'unknown-reviewer': 422,
  'unsuitable-person': 422,
  'slug-taken': 409,
  'invalid-policy': 422,
  'no-policy': 409,
  'invalid-date': 422,
  'meaning-not-offered': 409,
  'answers-incomplete': 422,
  'reviewer-away': 409,
  'reviewer-over-cap': 409,
  'licence-expired': 409,
  'conflict-of-interest': 409,
  'no-conflict': 409,
  'not-for-oneself': 403,
  'waiver-approved': 409,
  'unknown-variable': 422,
};

/** Why a source was not imported. */
const IMPORT: Record<ImportRefusalCode, number> = {
  'invalid-utf8': 422,
  'control-character': 422,
  'broken-front-matter': 422,
  'broken-references': 422,
  'duplicate-reference': 422,
  'no-title': 422,
  empty: 422,
  'too-large': 413,
};

const API = {
  'bad-request': 400,
  'malformed-json': 400,
  'malformed-text': 400,
  'not-signed-in': 401,
  'sign-in-failed': 401,
  forbidden: 403,
  'csrf-failed': 403,
  'cross-origin': 403,
  'not-found': 404,
  'unknown-mail': 404,
  'method-not-allowed': 405,
  conflict: 409,
  'open-work': 409,
  'already-enrolled': 409,
  'link-not-valid': 410,
  'too-large': 413,
  'uri-too-long': 414,
  'unsupported-media-type': 415,
  'validation-failed': 422,
  'address-not-allowed': 422,
  'not-a-bounce': 422,
  'password-too-weak': 422,
  'version-needed': 428,
  throttled: 429,
  'headers-too-large': 431,
  'internal-error': 500,
  unavailable: 503,
} as const;

/** Every code that a problem document can carry, with its HTTP status: the one table. */
export const PROBLEM_STATUS = {
  ...REFUSED,
  ...PERSISTENCE,
  ...WORKFLOW,
  ...IMPORT,
  ...API,
} as const;

export type ProblemCode = keyof typeof PROBLEM_STATUS;

export function isProblemCode(code: unknown): code is ProblemCode {
  return typeof code === 'string' && Object.hasOwn(PROBLEM_STATUS, code);
}
