import { DelayedError, type Job as BullJob, UnrecoverableError } from 'bullmq';
import {
  JOB_POLICIES,
  type JobHandlers,
  type JobLedger,
  type JobName,
  Postpone,
  PROCESS_ENDED,
  tryJob,
} from '#libs/queue';
import { type Clock, type Logger } from '#libs/runtime';
import { type StoredJob } from './broker.js';

export interface Work {
  readonly handlers: JobHandlers;
  readonly ledger?: JobLedger;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
}

/**
 * Does one job; BullMQ takes what is thrown as how it ended: put off, failed for now, or parked.
 * @throws DelayedError | Error | UnrecoverableError
 */
export async function perform(work: Work, job: BullJob<StoredJob>, token?: string): Promise<void> {
  const name = job.name as JobName;
  const tried = { key: job.data.key, name, payload: job.data.payload };
  const attempts = JOB_POLICIES[name]?.attempts ?? 0;
  // A job that takes the process down with it is never seen to fail; the takeovers are counted instead.
  const isKiller = attempts > 0 && job.stalledCounter >= attempts;
  if (isKiller) return park(work, tried, PROCESS_ENDED);
  const outcome = await tryJob(work.handlers, tried, work.ledger);
  if (outcome === undefined) return;
  if (outcome instanceof Postpone) return putOff(work, job, outcome, token);
  const attempt = job.attemptsMade + 1;
  if (attempt >= attempts) return park(work, tried, outcome);
  const { key } = tried;
  work.logger.warn({ key, name, attempt, error: outcome }, 'A job failed and will be tried again.');
  throw new Error(outcome);
}

/** The server knows no clock but its own. */
async function putOff(
  { clock }: Work,
  job: BullJob<StoredJob>,
  { until }: Postpone,
  token?: string,
): Promise<never> {
  await job.moveToDelayed(Date.now() + Math.max(0, until - clock.now()), token);
  throw new DelayedError();
}

async function park(
  { ledger, logger }: Work,
  { key, name }: { key: string; name: JobName },
  error: string,
): Promise<never> {
  logger.error({ key, name, error }, 'A job failed for the last time.');
  try {
    await ledger?.parked({ key, name, error });
  } catch (failure) {
    logger.error({ err: failure, key }, 'Could not note that a job is parked.');
  }
  throw new UnrecoverableError(error);
}
