import { type JobHandlers } from '#libs/queue';
import { type JobDependencies } from './job-dependencies.js';
import { renderRevision } from './render-revision.js';
import { writeMail } from './write-mail.js';

/** One handler a job; the compiler asks for the missing one. */
export function jobHandlers(deps: JobDependencies): JobHandlers {
  return {
    'write-mail': writeMail(deps),
    'render-revision': renderRevision(deps),
  };
}
