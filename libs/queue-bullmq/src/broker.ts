import { type Job as BullJob, type Queue as BullQueue, type Worker } from 'bullmq';

/** A job as it lies in the server: its key beside its payload. */
export interface StoredJob {
  readonly key: string;
  readonly payload: unknown;
}

export type Process = (job: BullJob<StoredJob>, token?: string) => Promise<void>;

/** How a worker is set up, the same on both servers. */
export interface WorkerSetting {
  readonly concurrency: number;
  /** How long a silent worker keeps its jobs, in ms. */
  readonly leaseMs: number;
}

/** One connection's worth of BullMQ, and how to be rid of it. */
export interface Opened<T> {
  readonly inner: T;
  /** Ends it after what is under way. */
  close(): Promise<void>;
  /** Cuts it off where it stands. */
  cut(): Promise<void>;
}

/** The server behind BullMQ. What is opened has an `error` listener: without one a lost line ends the process. */
export interface Broker {
  readonly kind: 'redis' | 'postgres';
  openQueue(onError: (error: Error) => void): Opened<BullQueue<StoredJob>>;
  openWorker(
    process: Process,
    setting: WorkerSetting,
    onError: (error: Error) => void,
  ): Opened<Worker<StoredJob>>;
}

/**
 * Ends a worker after its running jobs. Not by its `close` alone: that cannot be hurried any more once
 * it waits for a job.
 */
export async function endWorker(worker: Worker<StoredJob>): Promise<void> {
  await worker.pause();
  await worker.close(true);
}

/** The one queue of the product; which job it is stands in its name. */
export const QUEUE_NAME = 'imprimatur';

/** Options of every worker: stalled jobs are looked for often enough that a lease is what counts. */
export function workerOptions({ concurrency, leaseMs }: WorkerSetting) {
  return {
    autorun: false,
    concurrency,
    lockDuration: leaseMs,
    // Equal on all workers of a queue: the server remembers the longest one.
    stalledInterval: Math.ceil(leaseMs / 2),
    // Counted by `perform`, which parks with an explanation.
    maxStalledCount: 1_000_000,
    runRetryDelay: 1_000,
  };
}
