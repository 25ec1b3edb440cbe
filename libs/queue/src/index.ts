export { assertHandlers } from './assert-handlers.js';
export { backoffAfter } from './backoff.js';
export {
  JOB_NAMES,
  JOB_POLICIES,
  type JobName,
  type JobPolicy,
  type Jobs,
  type PayloadOf,
} from './catalogue.js';
export { InProcessQueue, type InProcessQueueOptions } from './in-process/in-process-queue.js';
export { type ClaimedJob, type ClaimRequest, type JobStore } from './in-process/job-store.js';
export { Postpone } from './postpone.js';
export {
  type Job,
  job,
  type JobHandler,
  type JobHandlers,
  type JobLedger,
  type ParkedJob,
  type Queue,
  type QueueHealth,
} from './queue-port.js';
export { PROCESS_ENDED, tryJob, type TriedJob } from './try-job.js';
