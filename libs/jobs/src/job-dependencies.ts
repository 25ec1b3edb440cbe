import { type Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { type Keys } from '#libs/workflow';

/** What jobs work with; the same in the server and in a worker. */
export interface JobDependencies {
  readonly db: Database;
  readonly clock: Clock;
  readonly keys: Keys;
  /** Folder that written mails go to. */
  readonly mailFolder: string;
  /** Sender of mails, for example `Imprimatur <no-reply@health.example.org>`. */
  readonly sender: string;
  /** Where people reach their desk. */
  readonly deskUrl: string;
  readonly newId: () => string;
}
