export {
  JOB_NAMES,
  JOB_POLICIES,
  type JobName,
  type JobPolicy,
  type Jobs,
  type PayloadOf,
} from './catalogue.js';
export {
  type Job,
  job,
  type JobHandler,
  type JobHandlers,
  type ParkedJob,
  type Queue,
} from './queue-port.js';
