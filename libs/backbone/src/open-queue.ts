import {
  type Database,
  Outbox,
  type ProcessRow,
  SqlJobStore,
  TrackedQueue,
} from '#libs/persistence';
import { InProcessQueue } from '#libs/queue';
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

export interface OpenedQueue {
  readonly queue: TrackedQueue;
  /** Hands out BullMQ's own queue for its dashboard; rejects within seconds when its server is away. */
  readonly dashboard?: () => Promise<unknown>;
}

/** Opens the queue, its jobs tracked in the outbox. It does nothing before it is started. */
export async function openQueue(
  environment: Readonly<Environment>,
  { db, clock, logger }: Surroundings,
  concurrency = environment.JOBS_AT_ONCE,
): Promise<OpenedQueue> {
  const options = {
    ...{ clock, logger, concurrency, graceMs: GRACE_MS },
    leaseMs: environment.JOB_LEASE_SECONDS * 1_000,
  };
  const outbox = new Outbox({ work: db.work, reader: db.reader, clock });
  const url = environment.QUEUE_URL;
  if (!url) {
    const store = new SqlJobStore(db.work, db.reader);
    return { queue: new TrackedQueue(new InProcessQueue({ ...options, store }), outbox) };
  }
  // Loaded where it is used: a server that does its jobs itself needs no BullMQ.
  const { BullmqQueue, brokerOf } = await import('#libs/queue-bullmq');
  const queue = new BullmqQueue({ ...options, broker: brokerOf(url) });
  return { queue: new TrackedQueue(queue, outbox), dashboard: () => queue.dashboard() };
}
