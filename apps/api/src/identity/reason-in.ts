import { isReason, REFUSALS } from '#libs/lifecycle';
import { Problem } from '../http/problem.js';

/** A reason that says why, trimmed (AUD-4). @throws Problem `reason-needed` */
export function reasonIn(text: string | undefined): string {
  if (text === undefined || !isReason(text))
    throw new Problem('reason-needed', REFUSALS['reason-needed'], {
      errors: [{ field: 'reason', message: REFUSALS['reason-needed'] }],
    });
  return text.trim();
}
