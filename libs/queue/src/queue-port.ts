import { type JobName, type PayloadOf } from './catalogue.js';

/** One job to be done. The key makes enqueueing twice the same as once. */
export interface Job<N extends JobName = JobName> {
  readonly name: N;
  readonly key: string;
  readonly payload: PayloadOf<N>;
  /** Not before this instant, epoch ms; at once when absent. */
  readonly runAt?: number;
}

/** Does a job. Must be safe to repeat: a crash between doing and acknowledging repeats it. */
export type JobHandler<N extends JobName = JobName> = (payload: PayloadOf<N>) => Promise<void>;

export type JobHandlers = { readonly [N in JobName]: JobHandler<N> };

/** A job that failed for the last time, kept with its error. */
export interface ParkedJob {
  readonly key: string;
  readonly name: string;
  readonly error: string;
}

/** How a queue is doing, as an administrator asks. */
export interface QueueHealth {
  /** Due, and not begun. */
  readonly waiting: number;
  readonly running: number;
  /** Not due yet: for later, put off, or waiting for their next try. */
  readonly delayed: number;
  readonly parked: number;
  /** Since when the job that waits longest is due, epoch ms; absent when none waits. */
  readonly oldestDue?: number;
}

/** Whoever keeps account of what was asked for, told by the process that does the jobs. */
export interface JobLedger {
  /** The handler is through. Where this fails the job counts as failed, and is tried again. */
  done(key: string): Promise<void>;
  /** The job failed for the last time. */
  parked(job: ParkedJob): Promise<void>;
}

/** How jobs get done: the port behind which the adapters stand. */
export interface Queue {
  /** Resolves once all are durably queued, and rejects within seconds otherwise; a known key is ignored. */
  add(...jobs: Job[]): Promise<void>;
  /** Begins to work. Fails when a name has no handler. */
  start(handlers: JobHandlers, ledger?: JobLedger): Promise<void>;
  /** Takes no new job and waits for the running ones. */
  stop(): Promise<void>;
  parked(): Promise<ParkedJob[]>;
  /** Rejects within seconds when the server is away. */
  health(): Promise<QueueHealth>;
  /** Which of these keys the queue does not hold any more: done, dropped or forgotten, and not parked. */
  lost(keys: readonly string[]): Promise<string[]>;
  /** Begins a parked job again with all its tries. False when no such job is parked. */
  retry(key: string): Promise<boolean>;
  /** Forgets a job and its key, also of a job long done. False when it is unknown, or runs just now. */
  drop(key: string): Promise<boolean>;
}

/** Builds a job with its types kept. */
export function job<N extends JobName>(
  name: N,
  key: string,
  payload: PayloadOf<N>,
  runAt?: number,
): Job<N> {
  return { name, key, payload, ...(runAt !== undefined && { runAt }) };
}
