import { type BulkJobOptions, type Job as BullJob, type Queue as BullQueue } from 'bullmq';
import { type Job, JOB_POLICIES } from '#libs/queue';
import { type StoredJob } from './broker.js';
import { jobIdOf } from './job-id.js';

/** A key is known for a week after its job, but never more of them than a server's memory bears. */
const KEEP_DONE = { age: 7 * 24 * 3_600, count: 10_000, limit: 1_000 };

/** A job as BullMQ takes it; `now` is the product's clock, epoch ms. */
export function storedJob(
  job: Job,
  now: number,
): Parameters<BullQueue<StoredJob>['addBulk']>[0][0] {
  const { attempts, backoffMs } = JOB_POLICIES[job.name] ?? { attempts: 1, backoffMs: 0 };
  const opts: BulkJobOptions = {
    jobId: jobIdOf(job.key),
    attempts,
    backoff: { type: 'exponential', delay: backoffMs },
    ...(job.runAt !== undefined && { delay: Math.max(0, job.runAt - now) }),
    removeOnComplete: KEEP_DONE,
    stackTraceLimit: 1,
  };
  return { name: job.name, data: { key: job.key, payload: job.payload }, opts };
}

/** Since when a job is due, epoch ms by the server's clock. */
export function dueSince(job: BullJob<StoredJob>): number {
  return Math.max(job.timestamp + (job.opts.delay ?? 0), job.processedOn ?? 0);
}
