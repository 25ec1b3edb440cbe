import { type JobName } from '../catalogue.js';
import { type Job, type ParkedJob, type QueueHealth } from '../queue-port.js';

/** A job that this worker holds until its lease runs out. */
export interface ClaimedJob {
  readonly key: string;
  readonly name: JobName;
  readonly payload: unknown;
  /** Tries begun so far, this one included. Names the claim: a later claim has a higher number. */
  readonly attempt: number;
}

export interface ClaimRequest {
  readonly limit: number;
  /** Epoch ms. */
  readonly now: number;
  /** Epoch ms; from then on another worker may take the job over. */
  readonly leaseUntil: number;
}

/**
 * Where the in-process queue keeps its jobs. Everything told about a claim is ignored once another
 * worker has claimed the same job, so a worker that was away too long does no harm.
 */
export interface JobStore {
  /** Adds all or none; a key that is known, even of a job long done, is left as it is. */
  add(jobs: readonly Job[], now: number): Promise<void>;
  /** Takes jobs that are due, oldest first, those with an expired lease included. */
  claim(request: ClaimRequest): Promise<ClaimedJob[]>;
  /** Prolongs the leases of jobs that are still being worked on. */
  renew(claims: readonly ClaimedJob[], leaseUntil: number): Promise<void>;
  acknowledge(claim: ClaimedJob, now: number): Promise<void>;
  retryAt(claim: ClaimedJob, runAt: number, error: string): Promise<void>;
  /** Puts the job off without counting the try. */
  postpone(claim: ClaimedJob, runAt: number, why: string): Promise<void>;
  park(claim: ClaimedJob, now: number, error: string): Promise<void>;
  parked(): Promise<ParkedJob[]>;
  health(now: number): Promise<QueueHealth>;
  /** Those of these keys that wait, run or are parked. */
  held(keys: readonly string[]): Promise<string[]>;
  /** Makes a parked job wait again, no try counted; false when there is none. */
  unpark(key: string, now: number): Promise<boolean>;
  /** Removes a job unless it runs; false when nothing was removed. */
  remove(key: string): Promise<boolean>;
  /** When the next job is due or the next lease runs out, epoch ms. */
  nextDue(): Promise<number | undefined>;
  /** Forgets jobs done before an instant whose key can no longer arrive. */
  forget(doneBefore: number): Promise<void>;
}
