import {
  createPostgresBackend,
  type JobProgress,
  Queue as BullQueue,
  Worker,
  type PostgresConnectionOptions,
  type PostgresQueueBackend,
} from 'bullmq';
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

const CONNECT_MS = 1_500;

/**
 * What a crash of the server takes from the queue's last moments, the outbox tells it again: its many
 * small transactions need not wait for the disk. Holds for the queue's own connections alone.
 */
const NO_WAIT_FOR_DISK = '-c synchronous_commit=off';

/** BullMQ's PostgreSQL backend, PostgreSQL 13 or later; its tables stand in a schema of their own. */
export class PostgresBroker implements Broker {
  readonly kind = 'postgres';

  constructor(
    private readonly url: string,
    private readonly schema: string,
  ) {}

  openQueue(onError: (error: Error) => void): Opened<BullQueue<StoredJob>> {
    const inner = new BullQueue<
      StoredJob,
      void,
      string,
      StoredJob,
      void,
      string,
      PostgresQueueBackend,
      PostgresConnectionOptions
    >(QUEUE_NAME, { connection: this.connection(4) }, createPostgresBackend);
    inner.on('error', onError);
    return opened(inner as unknown as BullQueue<StoredJob>, () => inner.close());
  }

  openWorker(
    process: Process,
    setting: WorkerSetting,
    onError: (error: Error) => void,
  ): Opened<Worker<StoredJob>> {
    const inner = new Worker<
      StoredJob,
      void,
      string,
      PostgresQueueBackend,
      JobProgress,
      PostgresConnectionOptions
    >(
      QUEUE_NAME,
      process as never,
      { ...workerOptions(setting), connection: this.connection(setting.concurrency) },
      createPostgresBackend,
    );
    inner.on('error', onError);
    const worker = inner as unknown as Worker<StoredJob>;
    return opened(worker, () => endWorker(worker));
  }

  private connection(max: number): PostgresConnectionOptions {
    return {
      connectionString: this.url,
      schema: this.schema,
      migrate: true,
      max,
      connectionTimeoutMillis: CONNECT_MS,
      keepAlive: true,
      options: NO_WAIT_FOR_DISK,
    };
  }
}

function opened<T extends { close(force?: boolean): Promise<void> }>(
  inner: T,
  close: () => Promise<void>,
): Opened<T> {
  return {
    inner,
    close,
    cut: async () => void inner.close(true).catch(() => undefined),
  };
}
