import { setTimeout as sleep } from 'node:timers/promises';
import { type Clock, type Logger, withCorrelation } from '#libs/runtime';
import { assertHandlers } from '../assert-handlers.js';
import {
  type Job,
  type JobHandlers,
  type JobLedger,
  type ParkedJob,
  type Queue,
  type QueueHealth,
} from '../queue-port.js';
import { performJob, type Work } from './perform-job.js';
import { type ClaimedJob, type JobStore } from './job-store.js';

export interface InProcessQueueOptions {
  readonly store: JobStore;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error' | 'warn'>;
  /** Jobs at the same time. */
  readonly concurrency?: number;
  /** How long a silent worker keeps its jobs, in ms. */
  readonly leaseMs?: number;
  /** How long `stop` waits for running jobs, in ms; then their leases run out and they are repeated. */
  readonly graceMs?: number;
}

/** The longest nap between two looks at the table: other processes add jobs without telling. */
const POLL_MS = 1_000;
/** Due but taken: another process works on the same table. */
const CONTENDED_MS = 50;
const KEEP_DONE_MS = 7 * 24 * 3_600_000;

/** Does jobs inside the server's own process, from a table: nothing to install, nothing lost in a crash. */
export class InProcessQueue implements Queue {
  private readonly options: Required<InProcessQueueOptions>;
  private readonly running = new Map<ClaimedJob, Promise<void>>();
  private work?: Work;
  private timer?: NodeJS.Timeout;
  private renewal?: NodeJS.Timeout;
  private pumping?: Promise<void>;
  private isNudged = false;

  constructor(options: InProcessQueueOptions) {
    this.options = { concurrency: 8, leaseMs: 30_000, graceMs: 4_000, ...options };
  }

  async add(...jobs: Job[]): Promise<void> {
    await this.options.store.add(jobs, this.options.clock.now());
    this.nudge();
  }

  async start(handlers: JobHandlers, ledger?: JobLedger): Promise<void> {
    assertHandlers(handlers);
    const { store, clock, leaseMs } = this.options;
    await store.forget(clock.now() - KEEP_DONE_MS);
    this.work = { handlers, ...(ledger && { ledger }) };
    this.renewal = setInterval(() => void this.renew(), leaseMs / 3).unref();
    this.nudge();
  }

  async stop(): Promise<void> {
    this.work = undefined;
    clearTimeout(this.timer);
    await this.pumping;
    const grace = new AbortController();
    const jobs = Promise.all(this.running.values());
    // The loser of the race must not hold the process, hence the abort and the unref.
    const late = sleep(this.options.graceMs, true, { signal: grace.signal, ref: false });
    late.catch(() => false);
    if ((await Promise.race([jobs, late])) === true) {
      const keys = [...this.running.keys()].map((claim) => claim.key);
      this.options.logger.warn({ keys }, 'Stopped before these jobs ended; they will be repeated.');
    }
    grace.abort();
    clearInterval(this.renewal);
  }

  parked(): Promise<ParkedJob[]> {
    return this.options.store.parked();
  }

  health(): Promise<QueueHealth> {
    return this.options.store.health(this.options.clock.now());
  }

  async lost(keys: readonly string[]): Promise<string[]> {
    const held = new Set(await this.options.store.held(keys));
    return keys.filter((key) => !held.has(key));
  }

  async retry(key: string): Promise<boolean> {
    const isAgain = await this.options.store.unpark(key, this.options.clock.now());
    this.nudge();
    return isAgain;
  }

  drop(key: string): Promise<boolean> {
    return this.options.store.remove(key);
  }

  /** Looks for due jobs now instead of at the next poll. */
  nudge(): void {
    this.isNudged = true;
    if (!this.work || this.pumping) return;
    clearTimeout(this.timer);
    // Not under the correlation id of whoever nudged.
    this.pumping = withCorrelation('queue', () => this.pump());
  }

  private async pump(): Promise<void> {
    let delay = 0;
    try {
      while (this.work && (this.isNudged || delay === 0)) {
        this.isNudged = false;
        delay = await this.beginDue(this.work);
      }
    } catch (error) {
      delay = POLL_MS;
      this.options.logger.error({ err: error }, 'Could not look for due jobs. Trying again.');
    }
    this.pumping = undefined;
    if (!this.work) return;
    this.timer = setTimeout(() => this.nudge(), delay).unref();
  }

  /** Starts what is due and says in how many ms to look again; 0 when there may be more. */
  private async beginDue(work: Work): Promise<number> {
    const { store, clock, concurrency, leaseMs } = this.options;
    const limit = concurrency - this.running.size;
    // A job that ends nudges, so a full house needs no timer of its own.
    if (limit <= 0) return POLL_MS;
    const now = clock.now();
    const due = await store.nextDue();
    if (due === undefined || due > now) return Math.min(POLL_MS, (due ?? Infinity) - now);
    const claims = await store.claim({ limit, now, leaseUntil: now + leaseMs });
    for (const claim of claims) this.begin(work, claim);
    return claims.length === 0 ? CONTENDED_MS : 0;
  }

  private begin(work: Work, claim: ClaimedJob): void {
    const running = withCorrelation(`job:${claim.key}`, () =>
      performJob(work, claim, this.options),
    );
    this.running.set(
      claim,
      running.then(() => {
        this.running.delete(claim);
        this.nudge();
      }),
    );
  }

  private async renew(): Promise<void> {
    const { store, clock, leaseMs, logger } = this.options;
    if (this.running.size === 0) return;
    try {
      await store.renew([...this.running.keys()], clock.now() + leaseMs);
    } catch (error) {
      logger.error({ err: error }, 'Could not prolong the leases of running jobs.');
    }
  }
}
