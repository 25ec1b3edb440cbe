import { createHash, randomUUID } from 'node:crypto';
import { join, resolve } from 'node:path';
import { signNote } from '#libs/audit';
import { jobHandlers, openMailing } from '#libs/jobs';
import { assertSoundTable } from '#libs/lifecycle';
import {
  CheckpointSigner,
  Database,
  OutboxRelay,
  SqlJobStore,
  systemContext,
} from '#libs/persistence';
import { InProcessQueue } from '#libs/queue';
import {
  type Clock,
  createLogger,
  dateIn,
  type Environment,
  type Logger,
  Shutdown,
  VERSION,
} from '#libs/runtime';
import { targetRules } from '#libs/webhooks';
import { ensurePolicy, type Keys, openKeys } from '#libs/workflow';

/** Everything below HTTP, opened in order and ended in reverse. */
export interface Backbone {
  readonly db: Database;
  readonly keys: Keys;
  readonly logger: Logger;
  readonly clock: Clock;
  readonly signer: CheckpointSigner;
  readonly shutdown: Shutdown;
  /** Begins relaying, working and signing. */
  start(): Promise<void>;
}

/**
 * Opens database, keys and queue as the environment says, and migrates the schema.
 * @throws when a setting asks for what this version cannot do.
 */
export async function openBackbone(
  environment: Readonly<Environment>,
  clock: Clock,
): Promise<Backbone> {
  assertSoundTable();
  if (environment.QUEUE_URL)
    throw new Error(
      'QUEUE_URL is set, but this version works its jobs inside the server: unset it.',
    );
  const logger = createLogger(environment.LOG_LEVEL);
  const folder = resolve(environment.DATA_DIR);
  const shutdown = new Shutdown();
  const keys = openKeys(join(folder, 'keys'), environment.LOG_ORIGIN);
  const db = await Database.open(
    environment.DATABASE_URL
      ? { url: environment.DATABASE_URL }
      : { file: join(folder, 'imprimatur.sqlite') },
    clock,
  );
  shutdown.add('database', () => db.close());
  await db.migrate();
  const signer = signerOf(db, keys, clock, logger);
  const queue = new InProcessQueue({
    store: new SqlJobStore(db.work, db.reader),
    clock,
    logger,
  });
  const relay = new OutboxRelay({ work: db.work, reader: db.reader, queue, logger });
  const start = async (): Promise<void> => {
    const today = dateIn('UTC', clock.now());
    await ensurePolicy(db, systemContext('set-up', app(), randomUUID()), today);
    await recordStart(db, environment);
    // Ended in reverse: what the last jobs append is still signed.
    signer.start();
    shutdown.add('checkpoint', () => signer.stop());
    const mailing = openMailing(environment);
    const targets = targetRules(environment.WEBHOOK_ALLOW_PRIVATE);
    shutdown.add('mail', () => mailing.transport.close());
    await queue.start(jobHandlers({ db, clock, keys, mailing, targets, newId: randomUUID }));
    shutdown.add('queue', () => queue.stop());
    relay.start();
    shutdown.add('relay', () => relay.stop());
  };
  return { db, keys, logger, clock, signer, shutdown, start };
}

/** How the product names itself in events. */
function app(): string {
  return `imprimatur/${VERSION}`;
}

function signerOf(db: Database, keys: Keys, clock: Clock, logger: Logger): CheckpointSigner {
  return new CheckpointSigner({
    work: db.work,
    reader: db.reader,
    clock,
    logger,
    origin: keys.log.signer.name,
    sign: (text) => signNote(text, [keys.log.signer]),
  });
}

/** DOC-1: version and configuration of each start are in the trail; the digest hides the values. */
async function recordStart(db: Database, environment: Readonly<Environment>): Promise<void> {
  const digest = createHash('sha256').update(JSON.stringify(environment)).digest('hex');
  await db.work.run(systemContext('server', app(), randomUUID()), async (tx) => {
    tx.audit.append({
      action: 'system.started',
      object: { type: 'system', id: 'server' },
      changes: [
        { path: 'version', old: undefined, new: VERSION },
        { path: 'configuration', old: undefined, new: `sha256:${digest}` },
      ],
    });
  });
}
