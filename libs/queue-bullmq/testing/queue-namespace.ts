import { randomBytes } from 'node:crypto';
import { Redis } from 'ioredis';
import pg from 'pg';
import { type Namespace } from '../src/broker-of.js';
import { currentQueueServer, queueServerUrl } from './queue-server.js';

/** A part of the shared server that no other suite sees. */
export interface TestNamespace extends Required<Namespace> {
  /** Leaves nothing of it behind. */
  drop(): Promise<void>;
}

export function testNamespace(): TestNamespace {
  const name = `imprimatur_test_${randomBytes(6).toString('hex')}`;
  const drop = currentQueueServer() === 'redis' ? dropKeys : dropSchema;
  return { prefix: name, schema: name, drop: () => drop(name) };
}

async function dropKeys(prefix: string): Promise<void> {
  const redis = new Redis(queueServerUrl().toString());
  for await (const keys of redis.scanStream({ match: `${prefix}:*`, count: 1_000 }))
    if ((keys as string[]).length > 0) await redis.unlink(...(keys as string[]));
  redis.disconnect();
}

async function dropSchema(schema: string): Promise<void> {
  const client = new pg.Client({ connectionString: queueServerUrl().toString() });
  await client.connect();
  await client.query(`DROP SCHEMA IF EXISTS ${schema} CASCADE`);
  await client.end();
}
