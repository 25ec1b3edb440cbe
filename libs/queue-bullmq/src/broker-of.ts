import { type Broker } from './broker.js';
import { PostgresBroker } from './postgres-broker.js';
import { RedisBroker } from './redis-broker.js';

export interface Namespace {
  /** Before every key in Redis. */
  readonly prefix?: string;
  /** Where BullMQ's tables stand in PostgreSQL. */
  readonly schema?: string;
}

/**
 * The server that a QUEUE_URL names: `redis://`, `rediss://` or `postgres://`. Where several instances
 * share one, `?prefix=` (Redis) or `?schema=` (PostgreSQL) keeps them apart.
 */
export function brokerOf(queueUrl: string, namespace: Namespace = {}): Broker {
  const url = new URL(queueUrl);
  const named = (name: keyof Namespace, otherwise: string): string => {
    const value = url.searchParams.get(name) ?? namespace[name] ?? otherwise;
    // The drivers would take it for a setting of their own.
    url.searchParams.delete(name);
    return value;
  };
  const [prefix, schema] = [named('prefix', 'imprimatur'), named('schema', 'bullmq')];
  const isRedis = url.protocol.startsWith('redis');
  return isRedis
    ? new RedisBroker(url.toString(), prefix)
    : new PostgresBroker(url.toString(), schema);
}
