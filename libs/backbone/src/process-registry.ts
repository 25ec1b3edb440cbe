import { randomUUID } from 'node:crypto';
import { hostname } from 'node:os';
import { ProcessRow, type Reader, type SqlWriting, type UnitOfWork } from '#libs/persistence';
import { type Clock, type Logger, VERSION } from '#libs/runtime';
import { Refusal } from './refusal.js';

export interface ProcessRegistryOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  readonly clock: Clock;
  readonly logger: Pick<Logger, 'warn'>;
  readonly kind: ProcessRow['kind'];
  readonly queue: ProcessRow['queue'];
  /** Between two signs of life, in ms. */
  readonly everyMs?: number;
}

/** Whoever was not seen for this long is gone. */
const GONE_MS = 60_000;
const FORGET_MS = 24 * 3_600_000;

/** Which servers and workers run on this database: one that does not fit beside them does not start. */
export class ProcessRegistry {
  private readonly me: ProcessRow;
  private timer?: NodeJS.Timeout;

  constructor(private readonly options: ProcessRegistryOptions) {
    const { kind, queue, clock } = options;
    const now = clock.now();
    this.me = {
      ...{ id: randomUUID(), kind, queue, host: hostname(), pid: process.pid, version: VERSION },
      ...{ startedAt: now, seenAt: now },
    };
  }

  /** Enters this process, unless another one is alive that works on another queue. @throws Refusal */
  async announce(): Promise<void> {
    const { work, clock } = this.options;
    await work.bookkeep(async (sql) => {
      // Of two that start at once, the second one sees the first.
      if (sql.engine === 'postgres') await sql.query('LOCK TABLE processes IN EXCLUSIVE MODE');
      const now = clock.now();
      await sql.execute('DELETE FROM processes WHERE seen_at < $1', [now - FORGET_MS]);
      this.assertFits(await this.alive(sql), now);
      await sql.insert(ProcessRow, { ...this.me, startedAt: now, seenAt: now });
    });
  }

  /** Gives signs of life from now on. */
  start(): void {
    const { everyMs = 15_000 } = this.options;
    this.timer = setInterval(() => void this.beat(), everyMs).unref();
  }

  async stop(): Promise<void> {
    clearInterval(this.timer);
    const { id } = this.me;
    await this.options.work.bookkeep((sql) =>
      sql.execute('DELETE FROM processes WHERE id = $1', [id]),
    );
  }

  private async beat(): Promise<void> {
    const { work, clock, logger } = this.options;
    try {
      const seenAt = clock.now();
      await work.bookkeep(async (sql) => {
        const met = await sql.update(ProcessRow, { id: this.me.id }, { seenAt });
        if (met === 0) await sql.insertOnce(ProcessRow, { ...this.me, seenAt });
      });
    } catch (error) {
      logger.warn({ err: error }, 'Could not give a sign of life: the database is away.');
    }
  }

  private async alive(sql: SqlWriting): Promise<ProcessRow[]> {
    const since = this.options.clock.now() - GONE_MS;
    const rows = await sql.find(ProcessRow, {}, 'ORDER BY started_at');
    return rows.filter((row) => row.seenAt > since && !isKnownDead(row));
  }

  private assertFits(alive: readonly ProcessRow[], now: number): void {
    const other = alive.find((row) => row.queue !== this.me.queue);
    if (!other) return;
    const seconds = Math.max(0, Math.round((now - other.seenAt) / 1_000));
    throw new Refusal(
      `${whoIs(other)} (process ${other.pid} on ${other.host}, seen ${seconds} s ago) ${clash(this.me.queue, other.queue)}`,
    );
  }
}

function whoIs({ kind }: ProcessRow): string {
  return kind === 'api' ? 'A server' : 'A worker';
}

function clash(mine: ProcessRow['queue'], theirs: ProcessRow['queue']): string {
  if (mine === 'in-process')
    return 'works on a shared queue: a server that does its jobs itself must not run beside it. Set QUEUE_URL as it is there, or stop that process and start again.';
  if (theirs === 'in-process')
    return 'does its jobs itself: no worker may run beside it. Start it with QUEUE_URL set as it is here, or stop it; if it has crashed, wait a minute.';
  return `works on another queue (${theirs}, here it is ${mine}): set QUEUE_URL alike everywhere.`;
}

/** On this machine a process can be asked about; what has our own number is an earlier life of ours. */
function isKnownDead({ host, pid }: ProcessRow): boolean {
  if (host !== hostname()) return false;
  if (pid === process.pid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'ESRCH';
  }
}
