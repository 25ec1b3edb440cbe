import { oneLine } from './one-line.js';
import { type Handover } from './transport.js';

/** What nodemailer says about a try that failed. */
interface Failure {
  readonly message?: string;
  readonly code?: string;
  /** Three digits of the mail system's answer, if it gave one. */
  readonly responseCode?: number;
  readonly response?: string;
  readonly command?: string;
}

/** Before a mail is named, an answer is about us and our settings, not about the mail. */
const ABOUT_THE_SESSION = /^(CONN|EHLO|HELO|LHLO|STARTTLS|AUTH|RSET)/;
/** Faults of the mail itself, found before anything was said to the mail system. */
const OWN_FAULTS = new Set(['EENVELOPE', 'EMESSAGE']);

/**
 * Refused for good by a 5xx about this mail; everything else may work later. Without an answer to
 * bytes that were sent nobody can know whether the mail was taken.
 */
export function judgeFailure(error: unknown, wasDataSent: boolean): Handover {
  const failure = Object(error) as Failure;
  const said = failure.response ?? failure.message ?? String(error);
  const response = oneLine(said) || 'No answer.';
  if (isRefusal(failure, wasDataSent)) return { kind: 'refused', response };
  return { kind: 'deferred', response, isUnknowable: wasDataSent && !failure.responseCode };
}

function isRefusal(
  { responseCode, code = '', command = '' }: Failure,
  wasDataSent: boolean,
): boolean {
  if (ABOUT_THE_SESSION.test(command) || code === 'EAUTH') return false;
  return responseCode ? responseCode >= 500 : OWN_FAULTS.has(code) && !wasDataSent;
}
