import { type Clock, type Logger } from '#libs/runtime';
import { backoffAfter } from '../backoff.js';
import { JOB_POLICIES } from '../catalogue.js';
import { Postpone } from '../postpone.js';
import { type JobHandler, type JobHandlers } from '../queue-port.js';
import { type ClaimedJob, type JobStore } from './job-store.js';

interface Surroundings {
  readonly store: JobStore;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

/** Keeps an error readable in a table and in a log line. */
const MAX_ERROR = 2_000;

/** Does one claimed job and tells the store how it went. Never rejects. */
export async function performJob(
  handlers: JobHandlers,
  claim: ClaimedJob,
  { store, clock, logger }: Surroundings,
): Promise<void> {
  const attempts = JOB_POLICIES[claim.name]?.attempts ?? 0;
  const outcome = await tryOnce(handlers, claim, attempts);
  try {
    if (outcome instanceof Postpone)
      return await store.postpone(claim, outcome.until, outcome.message);
    const error = outcome;
    if (error === undefined) return await store.acknowledge(claim, clock.now());
    const isLast = claim.attempt >= attempts;
    const { key, name, attempt } = claim;
    if (isLast) logger.error({ key, name, attempt, error }, 'A job failed for the last time.');
    else logger.warn({ key, name, attempt, error }, 'A job failed and will be tried again.');
    if (isLast) return await store.park(claim, clock.now(), error);
    await store.retryAt(claim, clock.now() + backoffAfter(claim.name, claim.attempt), error);
  } catch (failure) {
    // The lease runs out and the job is repeated: handlers are safe to repeat.
    logger.error({ err: failure, key: claim.key }, 'Could not note how a job ended.');
  }
}

/** Answers with the error's text, with when to come again, or with nothing when the job is done. */
async function tryOnce(
  handlers: JobHandlers,
  claim: ClaimedJob,
  attempts: number,
): Promise<string | Postpone | undefined> {
  const handler = handlers[claim.name] as JobHandler | undefined;
  if (!handler) return `No handler for ${String(claim.name)}: it was queued by another version.`;
  // A job that takes the process down with it is never seen to fail; its claims are counted instead.
  if (claim.attempt > attempts) return 'The process ended during every try of this job.';
  try {
    await handler(claim.payload as never);
    return undefined;
  } catch (error) {
    if (error instanceof Postpone) return error;
    return (
      (error instanceof Error ? error.message : String(error)).slice(0, MAX_ERROR) || 'Failed.'
    );
  }
}
