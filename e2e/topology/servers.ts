import { randomBytes } from 'node:crypto';
import { connect } from 'node:net';
import { Redis } from 'ioredis';
import pg from 'pg';

/** Same defaults as scripts/services.mjs. */
const POSTGRES_URL =
  process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';
const REDIS_URL = process.env['TEST_REDIS_URL'] ?? 'redis://127.0.0.1:6379';

/** What a topology stands on; nothing of it is left behind. */
export interface Ground {
  readonly databaseUrl: string;
  readonly queueUrl: string;
  clear(): Promise<void>;
}

/** A database of its own on PostgreSQL, and a queue: a corner of Redis, or that same database. */
export async function makeGround(queue: 'redis' | 'postgres'): Promise<Ground> {
  const name = `imprimatur_e2e_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const database = new URL(POSTGRES_URL);
  database.pathname = `/${name}`;
  const redis = new URL(REDIS_URL);
  redis.searchParams.set('prefix', name);
  return {
    databaseUrl: database.toString(),
    queueUrl: (queue === 'redis' ? redis : database).toString(),
    clear: async () => {
      await onServer(`DROP DATABASE ${name} WITH (FORCE)`);
      if (queue === 'redis') await dropKeys(name);
    },
  };
}

/** The servers that answer here; each that does not is told of, or fails the run where it is required. */
export async function answering(): Promise<('redis' | 'postgres')[]> {
  if (!(await answers(POSTGRES_URL, 5432))) return skipped('no PostgreSQL answers');
  if (await answers(REDIS_URL, 6379)) return ['redis', 'postgres'];
  skipped('no Redis answers');
  return ['postgres'];
}

function skipped(what: string): [] {
  if (process.env['REQUIRE_SERVICES'] === '1') throw new Error(`REQUIRE_SERVICES=1, but ${what}.`);
  console.warn(`\n!!! SKIPPED: ${what}, so the processes are not tried on it.\n`);
  return [];
}

function answers(url: string, defaultPort: number): Promise<boolean> {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || defaultPort), timeout: 500 });
    const end = (isUp: boolean): void => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('connect', () => end(true)).once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  await client.query(statement);
  await client.end();
}

async function dropKeys(prefix: string): Promise<void> {
  const redis = new Redis(REDIS_URL);
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
    if ((keys as string[]).length > 0) await redis.unlink(...(keys as string[]));
  redis.disconnect();
}
