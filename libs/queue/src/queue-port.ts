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

/** How jobs get done: the port behind which the adapters stand. */
export interface Queue {
  /** Resolves once all are durably queued, and rejects within seconds otherwise; a known key is ignored. */
  add(...jobs: Job[]): Promise<void>;
  /** Begins to work. Fails when a name has no handler. */
  start(handlers: JobHandlers): Promise<void>;
  /** Takes no new job and waits for the running ones. */
  stop(): Promise<void>;
  parked(): Promise<ParkedJob[]>;
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
