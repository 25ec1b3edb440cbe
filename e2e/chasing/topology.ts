import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Time } from '../journey/person.js';
import { type PrivateServer, startServer } from '../journey/private-server.js';
import { postgresDatabase } from './postgres-database.js';
import { startWorker } from './worker-process.js';

export type DatabaseKind = 'sqlite' | 'postgres';
export type QueueKind = 'in-process' | 'redis' | 'postgres';

const DAY_MS = 24 * 3_600_000;
/** A database of its own on the test server, so that nobody else's worker takes these jobs. */
const REDIS = new URL('/9', process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379').toString();

/** A server, the workers its queue needs, and a clock that can be put forward by days. */
export interface Topology {
  readonly server: PrivateServer;
  readonly time: Time;
  readonly settings: Readonly<Record<string, string>>;
  /** Lets whole days pass; the hour stays. */
  passDays(days: number): Promise<void>;
  stop(): Promise<void>;
}

/** Starts the processes of one way to run the product; it is ten in the morning in Berlin. */
export async function startTopology(
  root: string,
  database: DatabaseKind,
  queue: QueueKind,
): Promise<Topology> {
  const folder = await mkdtemp(join(tmpdir(), 'imprimatur-clock-'));
  const clockFile = join(folder, 'offset');
  let offset = untilTenInBerlin(Date.now());
  const setClock = (): Promise<void> => writeFile(clockFile, String(offset));
  await setClock();
  const app = database === 'postgres' ? await postgresDatabase() : undefined;
  const jobs = queue === 'postgres' ? await postgresDatabase() : undefined;
  const settings = {
    CLOCK_FILE: clockFile,
    ...(app && { DATABASE_URL: app.url }),
    ...(queue === 'redis' && { QUEUE_URL: REDIS }),
    ...(jobs && { QUEUE_URL: jobs.url }),
  };
  const server = await startServer(root, settings);
  const shared = { ...settings, DATA_DIR: server.dataFolder };
  const workers =
    queue === 'in-process' ? [] : await Promise.all([1, 2].map(() => startWorker(root, shared)));
  const pass = async (ms: number): Promise<void> => {
    offset += ms;
    await setClock();
    // The processes look at the file ten times a second.
    await new Promise((resolve) => setTimeout(resolve, 250));
  };
  return {
    ...{ server, settings: shared },
    time: { now: () => Date.now() + offset, wait: pass },
    passDays: (days) => pass(days * DAY_MS),
    stop: async () => {
      await Promise.all(workers.map((worker) => worker.stop()));
      await server.stop();
      await server.clean();
      await app?.drop();
      await jobs?.drop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** From now to the next ten o'clock in Berlin, ms: nobody there has quiet hours then. */
function untilTenInBerlin(now: number): number {
  const time = new Intl.DateTimeFormat('en-GB', {
    ...{ timeZone: 'Europe/Berlin', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
  }).format(now);
  const [hour = 0, minute = 0] = time.split(':').map(Number);
  const minutes = (10 * 60 - (hour * 60 + minute) + 24 * 60) % (24 * 60);
  return minutes * 60_000;
}
