import { type Clock, type Logger } from '#libs/runtime';
import { backoffAfter } from '../backoff.js';
import { JOB_POLICIES } from '../catalogue.js';
import { Postpone } from '../postpone.js';
import { type JobHandlers, type JobLedger } from '../queue-port.js';
import { PROCESS_ENDED, tryJob } from '../try-job.js';
import { type ClaimedJob, type JobStore } from './job-store.js';

interface Surroundings {
  readonly store: JobStore;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

/** Whose jobs, and who keeps account of them. */
export interface Work {
  readonly handlers: JobHandlers;
  readonly ledger?: JobLedger;
}

/** Does one claimed job and tells the store how it went. Never rejects. */
export async function performJob(
  { handlers, ledger }: Work,
  claim: ClaimedJob,
  { store, clock, logger }: Surroundings,
): Promise<void> {
  const outcome = await outcomeOf(handlers, claim, ledger);
  try {
    if (outcome instanceof Postpone)
      return await store.postpone(claim, outcome.until, outcome.message);
    const error = outcome;
    if (error === undefined) return await store.acknowledge(claim, clock.now());
    const isLast = claim.attempt >= triesOf(claim);
    const { key, name, attempt } = claim;
    if (isLast) logger.error({ key, name, attempt, error }, 'A job failed for the last time.');
    else logger.warn({ key, name, attempt, error }, 'A job failed and will be tried again.');
    if (!isLast)
      return await store.retryAt(claim, clock.now() + backoffAfter(name, attempt), error);
    await store.park(claim, clock.now(), error);
    await ledger?.parked({ key, name, error });
  } catch (failure) {
    // The lease runs out and the job is repeated: handlers are safe to repeat.
    logger.error({ err: failure, key: claim.key }, 'Could not note how a job ended.');
  }
}

function outcomeOf(
  handlers: JobHandlers,
  claim: ClaimedJob,
  ledger?: JobLedger,
): Promise<string | Postpone | undefined> | string {
  const attempts = triesOf(claim);
  // A job that takes the process down with it is never seen to fail; its claims are counted instead.
  const isKiller = attempts > 0 && claim.attempt > attempts;
  return isKiller ? PROCESS_ENDED : tryJob(handlers, claim, ledger);
}

/** None for a job that another version queued. */
function triesOf({ name }: ClaimedJob): number {
  return JOB_POLICIES[name]?.attempts ?? 0;
}
