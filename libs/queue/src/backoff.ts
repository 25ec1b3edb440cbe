import { JOB_POLICIES, type JobName } from './catalogue.js';

/** Wait after a failed try in ms: the policy's first wait, doubled with each further try. */
export function backoffAfter(name: JobName, attempt: number): number {
  return JOB_POLICIES[name].backoffMs * 2 ** (attempt - 1);
}
