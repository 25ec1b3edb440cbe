import { type Broker } from './broker.js';
import { PostgresBroker } from './postgres-broker.js';
import { RedisBroker } from './redis-broker.js';

export interface Namespace {
  /** Before every key in Redis. */
  readonly prefix?: string;
  /** Where BullMQ's tables stand in PostgreSQL. */
  readonly schema?: string;
}

/** The server that a QUEUE_URL names: `redis://`, `rediss://` or `postgres://`. */
export function brokerOf(url: string, namespace: Namespace = {}): Broker {
  const { prefix = 'imprimatur', schema = 'bullmq' } = namespace;
  return /^rediss?:/.test(url) ? new RedisBroker(url, prefix) : new PostgresBroker(url, schema);
}
