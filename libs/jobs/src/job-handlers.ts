import { type JobHandlers } from '#libs/queue';
import { callWebhook } from './call-webhook.js';
import { type JobDependencies } from './job-dependencies.js';
import { renderRevision } from './render-revision.js';
import { replanArticles } from './replan-articles.js';
import { sendMail } from './send-mail.js';

/** One handler a job; the compiler asks for the missing one. */
export function jobHandlers(deps: JobDependencies): JobHandlers {
  return {
    'send-mail': sendMail(deps),
    'render-revision': renderRevision(deps),
    'call-webhook': callWebhook(deps),
    'replan-articles': replanArticles(deps),
  };
}
