import { type Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type TargetRules } from '#libs/webhooks';
import { type Keys } from '#libs/workflow';
import { type Mailing } from './mail/mailing.js';

/** What jobs work with; the same in the server and in a worker. */
export interface JobDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: Keys;
  /** How mails leave. */
  readonly mailing: Mailing;
  readonly newId: () => string;
  /** Where other systems may be called. */
  readonly targets: TargetRules;
}
