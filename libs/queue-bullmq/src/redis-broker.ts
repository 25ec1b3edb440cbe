import { Queue as BullQueue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import {
  type Broker,
  endWorker,
  type Opened,
  type Process,
  QUEUE_NAME,
  type StoredJob,
  workerOptions,
  type WorkerSetting,
} from './broker.js';

const EVENTS_KEPT = 1_000;
const MAX_WAIT_MS = 2_000;

/** BullMQ on Redis 6.2 or later. */
export class RedisBroker implements Broker {
  readonly kind = 'redis';

  constructor(
    private readonly url: string,
    /** Before every key, so that several instances may share a server. */
    private readonly prefix: string,
  ) {}

  /** Fails at once instead of waiting for a server that is away; never `skipWaitingForReady`. */
  openQueue(onError: (error: Error) => void): Opened<BullQueue<StoredJob>> {
    const connection = this.connect(
      { enableOfflineQueue: false, maxRetriesPerRequest: 1 },
      onError,
    );
    const inner = new BullQueue<StoredJob>(QUEUE_NAME, {
      connection,
      prefix: this.prefix,
      streams: { events: { maxLen: EVENTS_KEPT } },
    });
    inner.on('error', onError);
    return opened(inner, connection, () => inner.close());
  }

  openWorker(
    process: Process,
    setting: WorkerSetting,
    onError: (error: Error) => void,
  ): Opened<Worker<StoredJob>> {
    const connection = this.connect({ maxRetriesPerRequest: null }, onError);
    const inner = new Worker<StoredJob>(QUEUE_NAME, process, {
      ...workerOptions(setting),
      connection,
      prefix: this.prefix,
    });
    inner.on('error', onError);
    return opened(inner, connection, () => endWorker(inner));
  }

  private connect(options: object, onError: (error: Error) => void): Redis {
    const connection = new Redis(this.url, {
      ...options,
      retryStrategy: (times: number) => Math.min(50 * 2 ** times, MAX_WAIT_MS),
    });
    connection.on('error', onError);
    return connection;
  }
}

/** BullMQ leaves a connection that it was handed open. */
function opened<T extends { close(force?: boolean): Promise<void> }>(
  inner: T,
  connection: Redis,
  finish: () => Promise<void>,
): Opened<T> {
  const end = (): void => connection.disconnect();
  return {
    inner,
    close: () => finish().finally(end),
    cut: async () => {
      end();
      void inner.close(true).catch(() => undefined);
    },
  };
}
