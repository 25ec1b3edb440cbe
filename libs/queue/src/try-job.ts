import { Postpone } from './postpone.js';
import { type JobHandler, type JobHandlers, type JobLedger } from './queue-port.js';
import { type JobName } from './catalogue.js';

/** Keeps an error readable in a table and in a log line. */
const MAX_ERROR = 2_000;

/** Why a job is parked that no process lived to see fail. */
export const PROCESS_ENDED = 'The process ended during every try of this job.';

export interface TriedJob {
  readonly key: string;
  readonly name: JobName;
  readonly payload: unknown;
}

/**
 * Runs a job's handler once and tells the ledger when it is done; the same in every adapter.
 * @returns the error's text, when to come again, or nothing when the job is done
 */
export async function tryJob(
  handlers: JobHandlers,
  tried: TriedJob,
  ledger?: JobLedger,
): Promise<string | Postpone | undefined> {
  const handler = handlers[tried.name] as JobHandler | undefined;
  if (!handler) return `No handler for ${String(tried.name)}: it was queued by another version.`;
  try {
    await handler(tried.payload as never);
    await ledger?.done(tried.key);
    return undefined;
  } catch (error) {
    if (error instanceof Postpone) return error;
    return (
      (error instanceof Error ? error.message : String(error)).slice(0, MAX_ERROR) || 'Failed.'
    );
  }
}
