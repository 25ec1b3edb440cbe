import { type Job, type Queue } from '#libs/queue';
import { type Clock, type Logger, withCorrelation } from '#libs/runtime';
import { type Reader } from '../reader.js';
import { type UnitOfWork } from '../unit-of-work.js';
import { Outbox } from './outbox.js';

export interface OutboxRelayOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  readonly queue: Pick<Queue, 'add'>;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
  /** Between two looks when nothing nudges, in ms: another process may have committed. */
  readonly pollMs?: number;
  /** The longest wait while the queue is away, in ms. */
  readonly maxBackoffMs?: number;
}

const ROWS_AT_ONCE = 100;
/** Jobs for later stay here until shortly before, where nothing can forget them, in ms. */
const SOON_MS = 60_000;

/**
 * Tells the queue of decided jobs after their commit (WF-5). The row stays until the job is done; one
 * that the queue did not take is told again.
 */
export class OutboxRelay {
  private readonly options: Required<OutboxRelayOptions>;
  private readonly outbox: Outbox;
  private timer?: NodeJS.Timeout;
  private moving?: Promise<void>;
  private isStarted = false;
  private isNudged = false;
  private failures = 0;

  constructor(options: OutboxRelayOptions) {
    this.options = { pollMs: 1_000, maxBackoffMs: 30_000, ...options };
    this.outbox = new Outbox(options);
    options.work.afterCommit(({ hasJobs }) => {
      // While the queue is away its backoff counts, not the traffic.
      if (hasJobs && this.failures === 0) this.nudge();
    });
  }

  start(): void {
    this.isStarted = true;
    this.nudge();
  }

  /** Ends after the batch in hand; what is left waits in its table. */
  async stop(): Promise<void> {
    this.isStarted = false;
    clearTimeout(this.timer);
    await this.moving;
  }

  private nudge(): void {
    this.isNudged = true;
    if (!this.isStarted || this.moving) return;
    clearTimeout(this.timer);
    // Not under the correlation id of the request that committed.
    this.moving = withCorrelation('outbox', () => this.moveAll());
  }

  private async moveAll(): Promise<void> {
    let moved = 0;
    try {
      while (this.isStarted && (this.isNudged || moved > 0)) {
        this.isNudged = false;
        moved = await this.moveSome();
      }
      this.failures = 0;
    } catch (error) {
      this.failures += 1;
      this.options.logger.warn({ err: error, failures: this.failures }, 'The queue is away.');
    }
    this.moving = undefined;
    if (this.isStarted) this.timer = setTimeout(() => this.nudge(), this.delay()).unref();
  }

  private delay(): number {
    const { pollMs, maxBackoffMs } = this.options;
    return this.failures === 0 ? pollMs : Math.min(maxBackoffMs, 250 * 2 ** (this.failures - 1));
  }

  private async moveSome(): Promise<number> {
    const jobs = await this.outbox.claim(ROWS_AT_ONCE, SOON_MS);
    if (jobs.length > 0) await this.tell(jobs);
    return jobs.length;
  }

  /** Where even the release fails, the reconciler finds the jobs. */
  private async tell(jobs: readonly Job[]): Promise<void> {
    try {
      await this.options.queue.add(...jobs);
    } catch (error) {
      await this.outbox.release(jobs.map((job) => job.key));
      throw error;
    }
  }
}
