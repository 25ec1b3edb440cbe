export { decideDue, type Decision } from './due/decide-due.js';
export { startSweep, type SweepDependencies, sweepOnce } from './due/sweep.js';
export { type JobDependencies } from './job-dependencies.js';
export { jobHandlers } from './job-handlers.js';
export { type Mailing, openMailing } from './mail/mailing.js';
export { type Handover, type MailTransport, type OutgoingMail } from './mail/transport.js';
