import { JOB_NAMES } from './catalogue.js';
import { type JobHandlers } from './queue-port.js';

/** Fails before the first job is taken when a job of the catalogue would find nobody to do it. */
export function assertHandlers(handlers: Partial<JobHandlers>): void {
  const missing = JOB_NAMES.filter((name) => typeof handlers[name] !== 'function');
  if (missing.length > 0)
    throw new Error(`No handler for ${missing.join(', ')}. Add one where the queue is started.`);
}
