import { type MailState, type ProcessRow, type SqlReading } from '#libs/persistence';
import { type Queue, type QueueHealth } from '#libs/queue';

/** Whoever was not seen for this long is gone. */
const GONE_MS = 60_000;

/** What is looked at to know how an instance is doing. */
export interface Surroundings {
  readonly reader: SqlReading;
  /** Epoch ms. */
  readonly now: number;
  readonly queue?: Pick<Queue, 'health'>;
}

/** How the instance is doing, from its tables and its queue. Instants are epoch ms. */
export interface Operations {
  /** `away`: the queue's server did not answer; absent where nobody opened a queue. */
  readonly queue?: QueueHealth | 'away';
  /** Servers and workers seen within the last minute. */
  readonly processes: readonly ProcessRow[];
  /** Jobs that were decided and are not done. */
  readonly outbox: {
    /** The queue was not told yet; since when the oldest of these waits. */
    readonly unrelayed: number;
    readonly oldestUnrelayedAt: number | null;
    /** The queue was told. */
    readonly relayed: number;
    readonly parked: number;
  };
  readonly mails: Readonly<Record<MailState, number>>;
  readonly reminders: {
    readonly planned: number;
    /** Due and not sent. */
    readonly overdue: number;
    readonly oldestOverdueAt: number | null;
    readonly failed: number;
  };
  /** Events in the log. */
  readonly logSize: number;
}

const OUTBOX = `SELECT
    SUM(CASE WHEN parked_at IS NULL AND relayed_at IS NULL AND COALESCE(run_at, 0) <= $1
      THEN 1 ELSE 0 END) AS "unrelayed",
    MIN(CASE WHEN parked_at IS NULL AND relayed_at IS NULL AND COALESCE(run_at, 0) <= $2
      THEN COALESCE(run_at, created_at) END) AS "oldestUnrelayedAt",
    SUM(CASE WHEN parked_at IS NULL AND relayed_at IS NOT NULL THEN 1 ELSE 0 END) AS "relayed",
    SUM(CASE WHEN parked_at IS NOT NULL THEN 1 ELSE 0 END) AS "parked"
  FROM outbox`;

// Two walks along the index of what is planned, and not over all that was ever sent.
const REMINDERS = `SELECT COUNT(*) AS "planned",
    SUM(CASE WHEN due_at <= $1 THEN 1 ELSE 0 END) AS "overdue", MIN(due_at) AS "first"
  FROM reminders WHERE state = 'planned'`;

const NO_MAILS: Readonly<Record<MailState, number>> = {
  ...{ queued: 0, sending: 0, deferred: 0, accepted: 0, refused: 0, bounced: 0, dropped: 0 },
};

/** Reads how the instance is doing. Never waits longer than the queue's server takes to be given up. */
export async function readOperations({ reader, now, queue }: Surroundings): Promise<Operations> {
  const health = await queue?.health().catch(() => 'away' as const);
  return {
    ...(health && { queue: health }),
    processes: await aliveProcesses(reader, now),
    outbox: await outboxOf(reader, now),
    mails: await mailsByState(reader),
    reminders: await remindersOf(reader, now),
    logSize: await count(reader, 'SELECT size AS "count" FROM audit_head WHERE id = 1'),
  };
}

async function aliveProcesses(reader: SqlReading, now: number): Promise<ProcessRow[]> {
  return reader.query<ProcessRow>(
    `SELECT id AS "id", kind AS "kind", queue AS "queue", host AS "host", pid AS "pid",
       version AS "version", started_at AS "startedAt", seen_at AS "seenAt"
     FROM processes WHERE seen_at > $1 ORDER BY kind, started_at, id`,
    [now - GONE_MS],
  );
}

async function outboxOf(reader: SqlReading, now: number): Promise<Operations['outbox']> {
  const row = await reader.queryOne<Partial<Operations['outbox']>>(OUTBOX, [now, now]);
  return {
    unrelayed: Number(row?.unrelayed ?? 0),
    oldestUnrelayedAt: row?.oldestUnrelayedAt ?? null,
    relayed: Number(row?.relayed ?? 0),
    parked: Number(row?.parked ?? 0),
  };
}

async function mailsByState(reader: SqlReading): Promise<Operations['mails']> {
  const rows = await reader.query<{ state: MailState; count: number }>(
    'SELECT state AS "state", COUNT(*) AS "count" FROM mails GROUP BY state',
  );
  return { ...NO_MAILS, ...Object.fromEntries(rows.map((row) => [row.state, Number(row.count)])) };
}

async function remindersOf(reader: SqlReading, now: number): Promise<Operations['reminders']> {
  const row = await reader.queryOne<{ planned: number; overdue: number; first: number | null }>(
    REMINDERS,
    [now],
  );
  const overdue = Number(row?.overdue ?? 0);
  return {
    planned: Number(row?.planned ?? 0),
    overdue,
    oldestOverdueAt: overdue > 0 ? (row?.first ?? null) : null,
    failed: await count(reader, `SELECT COUNT(*) AS "count" FROM reminders WHERE state = 'failed'`),
  };
}

async function count(reader: SqlReading, sql: string): Promise<number> {
  return Number((await reader.queryOne<{ count: number }>(sql))?.count ?? 0);
}
