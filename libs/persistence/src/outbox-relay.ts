import { type Job, type JobName, type Queue } from '#libs/queue';
import { type Logger, withCorrelation } from '#libs/runtime';
import { OutboxRow } from './entities/outbox.entity.js';
import { type Reader } from './reader.js';
import { type UnitOfWork } from './unit-of-work.js';

export interface OutboxRelayOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  readonly queue: Pick<Queue, 'add'>;
  readonly logger: Pick<Logger, 'warn'>;
  /** Between two looks when nothing nudges, in ms: another process may have committed. */
  readonly pollMs?: number;
  /** The longest wait while the queue is away, in ms. */
  readonly maxBackoffMs?: number;
}

const ROWS_AT_ONCE = 100;

/**
 * Moves decided jobs to the queue after their commit (WF-5). A row goes only once the queue has it;
 * a crash in between adds the job again under the same key, which the queue ignores.
 */
export class OutboxRelay {
  private readonly options: Required<OutboxRelayOptions>;
  private timer?: NodeJS.Timeout;
  private moving?: Promise<void>;
  private isStarted = false;
  private isNudged = false;
  private failures = 0;

  constructor(options: OutboxRelayOptions) {
    this.options = { pollMs: 1_000, maxBackoffMs: 30_000, ...options };
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
    const { work, reader, queue } = this.options;
    const rows = await reader.find(OutboxRow, {}, `ORDER BY position LIMIT ${ROWS_AT_ONCE}`);
    if (rows.length === 0) return 0;
    await queue.add(...rows.map(jobOf));
    const marks = rows.map((_, index) => `$${index + 1}`);
    await work.bookkeep((sql) =>
      sql.execute(
        `DELETE FROM outbox WHERE key IN (${marks.join(', ')})`,
        rows.map((row) => row.key),
      ),
    );
    return rows.length;
  }
}

function jobOf({ key, name, payload, runAt }: OutboxRow): Job {
  return {
    key,
    name: name as JobName,
    payload: payload as Job['payload'],
    ...(runAt !== null && { runAt }),
  };
}
