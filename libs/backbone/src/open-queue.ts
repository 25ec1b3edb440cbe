import {
  type Database,
  Outbox,
  type ProcessRow,
  SqlJobStore,
  TrackedQueue,
} from '#libs/persistence';
import { InProcessQueue, type Queue } from '#libs/queue';
import { type Clock, type Environment, type Logger } from '#libs/runtime';

/** How long running jobs may take when the process ends; the rest of five seconds is for closing. */
const GRACE_MS = 3_000;

interface Surroundings {
  readonly db: Database;
  readonly clock: Clock;
  readonly logger: Logger;
}

/** Which adapter QUEUE_URL asks for. */
export function queueKind({ QUEUE_URL }: Readonly<Environment>): ProcessRow['queue'] {
  if (!QUEUE_URL) return 'in-process';
  return /^rediss?:/.test(QUEUE_URL) ? 'redis' : 'postgres';
}

/** Opens the queue, its jobs tracked in the outbox. It does nothing before it is started. */
export async function openQueue(
  environment: Readonly<Environment>,
  { db, clock, logger }: Surroundings,
  concurrency = environment.JOBS_AT_ONCE,
): Promise<Queue> {
  const options = {
    ...{ clock, logger, concurrency, graceMs: GRACE_MS },
    leaseMs: environment.JOB_LEASE_SECONDS * 1_000,
  };
  const outbox = new Outbox({ work: db.work, reader: db.reader, clock });
  return new TrackedQueue(await bareQueue(environment.QUEUE_URL, db, options), outbox);
}

type Options = Omit<ConstructorParameters<typeof InProcessQueue>[0], 'store'>;

async function bareQueue(url: string | undefined, db: Database, options: Options): Promise<Queue> {
  if (!url) return new InProcessQueue({ ...options, store: new SqlJobStore(db.work, db.reader) });
  // Loaded where it is used: BullMQ is half of what a small server would load.
  const { BullmqQueue, brokerOf } = await import('#libs/queue-bullmq');
  return new BullmqQueue({ ...options, broker: brokerOf(url) });
}
