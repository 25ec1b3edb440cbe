import { type BulkJobOptions, type Job as BullJob, type Queue as BullQueue } from 'bullmq';
import { type Job, JOB_POLICIES } from '#libs/queue';
import { type Broker, type StoredJob } from './broker.js';
import { jobIdOf } from './job-id.js';

const WEEK_S = 7 * 24 * 3_600;

/**
 * A key is known for a week after its job. On Redis never more of them than its memory bears; on
 * PostgreSQL without a bound, since there each job that ends would go through all that are kept.
 */
const KEEP_DONE = {
  redis: { age: WEEK_S, count: 10_000, limit: 1_000 },
  postgres: { age: WEEK_S },
};

/** A job as BullMQ takes it; `now` is the product's clock, epoch ms. */
export function storedJob(
  job: Job,
  now: number,
  kind: Broker['kind'],
): Parameters<BullQueue<StoredJob>['addBulk']>[0][0] {
  const { attempts, backoffMs } = JOB_POLICIES[job.name] ?? { attempts: 1, backoffMs: 0 };
  const opts: BulkJobOptions = {
    jobId: jobIdOf(job.key),
    attempts,
    backoff: { type: 'exponential', delay: backoffMs },
    ...(job.runAt !== undefined && { delay: Math.max(0, job.runAt - now) }),
    removeOnComplete: KEEP_DONE[kind],
    stackTraceLimit: 1,
  };
  return { name: job.name, data: { key: job.key, payload: job.payload }, opts };
}

/** Since when a job is due, epoch ms by the server's clock. */
export function dueSince(job: BullJob<StoredJob>): number {
  return Math.max(job.timestamp + (job.opts.delay ?? 0), job.processedOn ?? 0);
}
