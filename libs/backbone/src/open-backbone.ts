import { randomUUID } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { signNote } from '#libs/audit';
import { assertSoundTable } from '#libs/lifecycle';
import {
  CheckpointSigner,
  Database,
  OutboxReconciler,
  OutboxRelay,
  systemContext,
  type TrackedQueue,
} from '#libs/persistence';
import {
  type Clock,
  createLogger,
  dateIn,
  type Environment,
  fileClock,
  type Logger,
  Shutdown,
  systemClock,
} from '#libs/runtime';
import { ensurePolicy, type Keys, openKeys } from '#libs/workflow';
import { doJobs } from './do-jobs.js';
import { openQueue, queueKind } from './open-queue.js';
import { ProcessRegistry } from './process-registry.js';
import { recordStart, sourceApp } from './record-start.js';
import { Refusal } from './refusal.js';

/** Everything below HTTP, opened in order and ended in reverse. */
export interface Backbone {
  readonly db: Database;
  readonly keys: Keys;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signer: CheckpointSigner;
  /** Where jobs are done: in this process, or on a server that workers share. */
  readonly queue: TrackedQueue;
  /** Where BullMQ is in use: its own queue, for its dashboard. */
  readonly dashboard?: () => Promise<unknown>;
  readonly shutdown: Shutdown;
  /** Begins relaying, signing, and doing jobs where this process does them. */
  start(): Promise<void>;
}

export interface BackboneOptions {
  /** `api` serves HTTP, and does jobs only where no QUEUE_URL is set; `worker` does jobs. */
  readonly kind: 'api' | 'worker';
  readonly clock?: Clock;
  /** Jobs at the same time in this process. */
  readonly concurrency?: number;
}

/**
 * Opens database, keys and queue as the environment says, and migrates the schema.
 * @throws Refusal when this process must not run beside those that do, or lacks a setting.
 */
export async function openBackbone(
  environment: Readonly<Environment>,
  options: BackboneOptions,
): Promise<Backbone> {
  assertSoundTable();
  const folder = resolve(environment.DATA_DIR);
  if (options.kind === 'worker') assertWorkerSettings(environment, folder);
  const clock = options.clock ?? clockOf(environment);
  const logger = createLogger(environment.LOG_LEVEL);
  const shutdown = new Shutdown();
  const keys = openKeys(join(folder, 'keys'), environment.LOG_ORIGIN);
  const db = await Database.open(locationOf(environment, folder), clock);
  shutdown.add('database', () => db.close());
  const opened = { db, keys, logger, clock, shutdown };
  try {
    await db.migrate();
    const registry = new ProcessRegistry({
      ...{ work: db.work, reader: db.reader, clock, logger },
      ...{ kind: options.kind, queue: queueKind(environment) },
    });
    await registry.announce();
    shutdown.add('registry', () => registry.stop());
    const signer = signerOf(opened);
    const queues = await openQueue(environment, opened, options.concurrency);
    const all = { ...opened, signer, ...queues };
    return { ...all, start: () => startAll(environment, options.kind, all, registry) };
  } catch (error) {
    await shutdown.end();
    throw error;
  }
}

type Opened = Omit<Backbone, 'signer' | 'queue' | 'dashboard' | 'start'>;

async function startAll(
  environment: Readonly<Environment>,
  kind: BackboneOptions['kind'],
  { db, keys, logger, clock, shutdown, signer, queue }: Omit<Backbone, 'start'>,
  registry: ProcessRegistry,
): Promise<void> {
  if (kind === 'api') {
    const context = systemContext('set-up', sourceApp(), randomUUID());
    await ensurePolicy(db, context, dateIn('UTC', clock.now()));
  }
  await recordStart(db, environment, kind === 'api' ? 'server' : 'worker');
  registry.start();
  // Ended in reverse: what the last jobs append is still signed.
  signer.start();
  shutdown.add('checkpoint', () => signer.stop());
  if (kind === 'worker' || queueKind(environment) === 'in-process')
    await doJobs(environment, { db, keys, logger, clock, shutdown, queue });
  else shutdown.add('queue', () => queue.stop());
  const told = { work: db.work, reader: db.reader, queue, clock, logger };
  const relay = new OutboxRelay(told);
  relay.start();
  shutdown.add('relay', () => relay.stop());
  const reconciler = new OutboxReconciler(told);
  reconciler.start();
  shutdown.add('reconciler', () => reconciler.stop());
}

/**
 * A worker that made keys of its own would sign for a log they do not belong to.
 * @throws Refusal
 */
function assertWorkerSettings({ QUEUE_URL }: Readonly<Environment>, folder: string): void {
  if (!QUEUE_URL)
    throw new Refusal(
      'A worker needs QUEUE_URL, the same as the server’s. Without it the server does the jobs itself.',
    );
  if (!existsSync(join(folder, 'keys', 'log.key')))
    throw new Refusal(
      `The keys of the log are not in ${join(folder, 'keys')}. Start the server first, and give the worker the same DATA_DIR.`,
    );
}

function clockOf({ CLOCK_FILE }: Readonly<Environment>): Clock {
  return CLOCK_FILE ? fileClock(CLOCK_FILE) : systemClock;
}

function locationOf({ DATABASE_URL }: Readonly<Environment>, folder: string) {
  return DATABASE_URL ? { url: DATABASE_URL } : { file: join(folder, 'imprimatur.sqlite') };
}

function signerOf({ db, keys, clock, logger }: Opened): CheckpointSigner {
  return new CheckpointSigner({
    work: db.work,
    reader: db.reader,
    clock,
    logger,
    origin: keys.log.signer.name,
    sign: (text) => signNote(text, [keys.log.signer]),
  });
}
