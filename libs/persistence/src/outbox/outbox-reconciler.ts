import { type Job } from '#libs/queue';
import { type Clock, type Logger, withCorrelation } from '#libs/runtime';
import { type Reader } from '../reader.js';
import { type UnitOfWork } from '../unit-of-work.js';
import { Outbox } from './outbox.js';
import { type TrackedQueue } from './tracked-queue.js';

export interface OutboxReconcilerOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  /** Compared is what its server knows; dropping a job from both would forget it for good. */
  readonly queue: Pick<TrackedQueue, 'server'>;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
  /** Between two looks, and how long a job may take before the queue is asked about it, in ms. */
  readonly everyMs?: number;
}

const ROWS_AT_ONCE = 500;

/**
 * The database is the truth about what is to be done, the queue only makes it happen: what the queue was
 * told long ago, is due and neither done nor parked, it is asked about, and told again where it knows
 * nothing (a flushed Redis, a process that ended between claiming and telling).
 */
export class OutboxReconciler {
  private readonly options: Required<OutboxReconcilerOptions>;
  private readonly outbox: Outbox;
  private timer?: NodeJS.Timeout;
  private running?: Promise<void>;

  constructor(options: OutboxReconcilerOptions) {
    this.options = { everyMs: 60_000, ...options };
    this.outbox = new Outbox(options);
  }

  /** Looks now, and again and again. */
  start(): void {
    this.look();
    this.timer = setInterval(() => this.look(), this.options.everyMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    await this.running;
  }

  /** Looks once; says how many jobs the queue had lost. */
  async reconcile(): Promise<number> {
    const { clock, everyMs } = this.options;
    const toldBefore = clock.now() - everyMs;
    let told = 0;
    for (;;) {
      const jobs = await this.outbox.claimOverdue(ROWS_AT_ONCE, toldBefore);
      if (jobs.length > 0) told += await this.askAbout(jobs);
      if (jobs.length < ROWS_AT_ONCE) return told;
    }
  }

  private look(): void {
    this.running ??= withCorrelation('reconciler', async () => {
      try {
        const told = await this.reconcile();
        if (told > 0)
          this.options.logger.warn({ jobs: told }, 'The queue had lost jobs; it was told again.');
      } catch (error) {
        this.options.logger.warn({ err: error }, 'Could not compare the outbox with the queue.');
      } finally {
        this.running = undefined;
      }
    });
  }

  private async askAbout(jobs: readonly Job[]): Promise<number> {
    const keys = jobs.map((job) => job.key);
    try {
      const lost = await this.options.queue.server.lost(keys);
      await this.noteParked(keys.filter((key) => !lost.includes(key)));
      return await this.tellAgain(jobs, lost);
    } catch (error) {
      await this.outbox.release(keys);
      throw error;
    }
  }

  /** Parked without a handler to tell the ledger: its process ended on every try. */
  private async noteParked(held: readonly string[]): Promise<void> {
    if (held.length === 0) return;
    for (const parked of await this.options.queue.server.parked())
      if (held.includes(parked.key)) await this.outbox.park(parked);
  }

  /**
   * A job leaves the outbox before the queue calls it done. So one that is still here was decided anew
   * under the key of a done one, or never begun: the queue must not ignore it for knowing the key.
   */
  private async tellAgain(jobs: readonly Job[], lost: readonly string[]): Promise<number> {
    const { server } = this.options.queue;
    const open = await this.outbox.stillOpen(lost);
    const again = jobs.filter((job) => open.has(job.key));
    for (const job of again) await server.drop(job.key);
    if (again.length > 0) await server.add(...again);
    return again.length;
  }
}
