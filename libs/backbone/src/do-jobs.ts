import { randomUUID } from 'node:crypto';
import { jobHandlers, openMailing, startSweep } from '#libs/jobs';
import { type Environment } from '#libs/runtime';
import { targetRules } from '#libs/webhooks';
import { ReviewWorkflow } from '#libs/workflow';
import { type Backbone } from './open-backbone.js';

type Surroundings = Pick<Backbone, 'db' | 'keys' | 'logger' | 'clock' | 'shutdown' | 'queue'>;

/** Begins doing jobs in this process, and looking for reminders that are due. */
export async function doJobs(
  environment: Readonly<Environment>,
  { db, keys, logger, clock, shutdown, queue }: Surroundings,
): Promise<void> {
  const mailing = openMailing(environment);
  const targets = targetRules(environment.WEBHOOK_ALLOW_PRIVATE);
  shutdown.add('mail', () => mailing.transport.close());
  await queue.start(jobHandlers({ db, clock, keys, mailing, targets, newId: randomUUID }));
  shutdown.add('queue', () => queue.stop());
  const workflow = new ReviewWorkflow(db, keys, randomUUID, () => clock.now());
  const sweep = startSweep({ db, clock, logger, workflow, newId: randomUUID });
  shutdown.add('sweep', () => sweep.stop());
}
