import { formatCheckpoint, verifyConsistency } from '#libs/audit';
import { type Clock, type Logger, withCorrelation } from '#libs/runtime';
import { CheckpointRow } from './entities/checkpoint.entity.js';
import { PersistenceError } from './errors.js';
import { type LogHead, LogReader } from './log-reader.js';
import { type Reader } from './reader.js';
import { type UnitOfWork } from './unit-of-work.js';

export interface CheckpointSignerOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'error'>;
  /** First line of every checkpoint: the log's name. */
  readonly origin: string;
  /** Makes a C2SP signed note of a checkpoint's text. */
  readonly sign: (text: string) => string | Promise<string>;
  /** From an append to its checkpoint, in ms: appends within share one. */
  readonly delayMs?: number;
  /** Between two looks for events of other processes, in ms. */
  readonly pollMs?: number;
}

/** The log is not a continuation of what was signed before: signing would vouch for a forgery. */
export class InconsistentLog extends PersistenceError {
  constructor(why: string) {
    super(
      'log-inconsistent',
      `No checkpoint was signed: ${why} Run "imprimatur verify", keep the database as it is, and restore a backup.`,
    );
  }
}

/** Signs the log's head soon after it grew: at most 5 s after an append, and once more at the end. */
export class CheckpointSigner {
  private readonly options: Required<CheckpointSignerOptions>;
  private readonly log: LogReader;
  private timer?: NodeJS.Timeout;
  private poll?: NodeJS.Timeout;
  private signing: Promise<unknown> = Promise.resolve();
  private isStarted = false;

  constructor(options: CheckpointSignerOptions) {
    this.options = { delayMs: 1_000, pollMs: 4_000, ...options };
    this.log = new LogReader(options.reader);
    options.work.afterCommit(() => this.arm());
  }

  /** Signs what a crash left unsigned, then follows the log. */
  start(): void {
    this.isStarted = true;
    this.poll = setInterval(() => void this.signLoudly(), this.options.pollMs).unref();
    this.arm();
  }

  /** Signs the last events. @throws InconsistentLog */
  async stop(): Promise<void> {
    this.isStarted = false;
    clearTimeout(this.timer);
    clearInterval(this.poll);
    await this.signIfGrown();
  }

  /**
   * Signs the head unless that was done; answers with the latest checkpoint, if there is any.
   * @throws InconsistentLog when the log shrank or its past changed since the last checkpoint.
   */
  signIfGrown(): Promise<CheckpointRow | undefined> {
    const signed = this.signing.then(() => this.signHead());
    // The next one must not fail for this one's error, which its own caller gets.
    this.signing = signed.catch(() => undefined);
    return signed;
  }

  private arm(): void {
    if (!this.isStarted || this.timer) return;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.signLoudly();
    }, this.options.delayMs).unref();
  }

  private async signLoudly(): Promise<void> {
    try {
      await withCorrelation('checkpoint', () => this.signIfGrown());
    } catch (error) {
      this.options.logger.error({ err: error }, 'The log has events without a checkpoint.');
    }
  }

  private async signHead(): Promise<CheckpointRow | undefined> {
    const { work, clock, origin, sign } = this.options;
    // The checkpoint first: a head read after it can only be as large or larger.
    const last = await this.log.latestCheckpoint();
    const head = await this.log.head();
    await this.refuseForgery(last, head);
    if (head.size === (last?.size ?? 0)) return last;
    const { size, root } = head;
    const note = await sign(formatCheckpoint({ origin, size, root }));
    const row = { size, root: root.toString('hex'), note, signedAt: clock.now() };
    await work.bookkeep(async (sql) => {
      // Another process may have signed the same head; its note is as good.
      if (!(await sql.findOne(CheckpointRow, { size }))) await sql.insertOnce(CheckpointRow, row);
    });
    return row;
  }

  private async refuseForgery(last: CheckpointRow | undefined, head: LogHead): Promise<void> {
    if (!last) return;
    if (head.size < last.size)
      throw new InconsistentLog(`the log has ${head.size} events, ${last.size} were signed.`);
    const proof = await this.log.consistencyProof(last.size, head.size);
    const isConsistent = verifyConsistency({
      first: last.size,
      second: head.size,
      firstRoot: Buffer.from(last.root, 'hex'),
      secondRoot: head.root,
      proof,
    });
    if (!isConsistent)
      throw new InconsistentLog(`the first ${last.size} events are not those that were signed.`);
  }
}
