import {
  type ClaimedJob,
  type ClaimRequest,
  type Job,
  type JobName,
  type JobStore,
  type ParkedJob,
  type QueueHealth,
} from '#libs/queue';
import { JobRow } from './entities/job.entity.js';
import { type Reader } from './reader.js';
import { type SqlWriting } from './sql.js';
import { type UnitOfWork } from './unit-of-work.js';

/** The in-process queue's jobs in the product's own database: they survive a restart. */
export class SqlJobStore implements JobStore {
  constructor(
    private readonly work: UnitOfWork,
    private readonly reader: Reader,
  ) {}

  add(jobs: readonly Job[], now: number): Promise<void> {
    return this.work.bookkeep(async (sql) => {
      for (const job of jobs)
        await sql.insertOnce(JobRow, {
          key: job.key,
          name: job.name,
          payload: job.payload,
          state: 'waiting',
          runAt: job.runAt ?? now,
          attempts: 0,
          createdAt: now,
        });
    });
  }

  claim(request: ClaimRequest): Promise<ClaimedJob[]> {
    return this.work.bookkeep((sql) => claimDue(sql, request));
  }

  renew(claims: readonly ClaimedJob[], leaseUntil: number): Promise<void> {
    return this.work.bookkeep(async (sql) => {
      for (const claim of claims) await sql.update(JobRow, held(claim), { leaseUntil });
    });
  }

  acknowledge(claim: ClaimedJob, now: number): Promise<void> {
    return this.end(claim, { state: 'done', error: null, endedAt: now });
  }

  retryAt(claim: ClaimedJob, runAt: number, error: string): Promise<void> {
    return this.end(claim, { state: 'waiting', runAt, error });
  }

  postpone(claim: ClaimedJob, runAt: number, why: string): Promise<void> {
    const attempts = claim.attempt - 1;
    return this.end(claim, { state: 'waiting', runAt, attempts, error: why });
  }

  park(claim: ClaimedJob, now: number, error: string): Promise<void> {
    return this.end(claim, { state: 'parked', error, endedAt: now });
  }

  async parked(): Promise<ParkedJob[]> {
    const rows = await this.reader.find(JobRow, { state: 'parked' }, 'ORDER BY ended_at, key');
    return rows.map(({ key, name, error }) => ({ key, name, error: error ?? '' }));
  }

  async health(now: number): Promise<QueueHealth> {
    const row = await this.reader.queryOne<QueueHealth>(
      `SELECT COALESCE(SUM(CASE WHEN state = 'waiting' AND run_at <= $1 THEN 1 ELSE 0 END), 0) AS waiting,
         COALESCE(SUM(CASE WHEN state = 'running' THEN 1 ELSE 0 END), 0) AS running,
         COALESCE(SUM(CASE WHEN state = 'waiting' AND run_at > $2 THEN 1 ELSE 0 END), 0) AS delayed,
         COALESCE(SUM(CASE WHEN state = 'parked' THEN 1 ELSE 0 END), 0) AS parked,
         MIN(CASE WHEN state = 'waiting' AND run_at <= $3 THEN run_at END) AS "oldestDue"
       FROM jobs WHERE state <> 'done'`,
      [now, now, now],
    );
    const { waiting = 0, running = 0, delayed = 0, parked = 0, oldestDue } = row ?? {};
    return { waiting, running, delayed, parked, ...(oldestDue && { oldestDue }) };
  }

  async held(keys: readonly string[]): Promise<string[]> {
    if (keys.length === 0) return [];
    const rows = await this.reader.query<{ key: string }>(
      `SELECT key FROM jobs WHERE state <> 'done' AND key IN (${marks(keys)})`,
      [...keys],
    );
    return rows.map((row) => row.key);
  }

  async unpark(key: string, now: number): Promise<boolean> {
    const patch = { state: 'waiting', runAt: now, attempts: 0, endedAt: null } as const;
    const met = await this.work.bookkeep((sql) =>
      sql.update(JobRow, { key, state: 'parked' }, patch),
    );
    return met > 0;
  }

  async remove(key: string): Promise<boolean> {
    const statement = "DELETE FROM jobs WHERE key = $1 AND state <> 'running'";
    return (await this.work.bookkeep((sql) => sql.execute(statement, [key]))) > 0;
  }

  async nextDue(): Promise<number | undefined> {
    const row = await this.reader.queryOne<{ at: number | null }>(
      `SELECT MIN(at) AS at FROM (
         SELECT MIN(run_at) AS at FROM jobs WHERE state = 'waiting'
         UNION ALL
         SELECT MIN(lease_until) AS at FROM jobs WHERE state = 'running') AS due`,
    );
    return row?.at ?? undefined;
  }

  /** A key that still stands in the outbox may arrive again, so it must be known a while longer. */
  forget(doneBefore: number): Promise<void> {
    return this.work.bookkeep(async (sql) => {
      await sql.execute(
        `DELETE FROM jobs WHERE state = 'done' AND ended_at < $1
         AND NOT EXISTS (SELECT 1 FROM outbox WHERE outbox.key = jobs.key)`,
        [doneBefore],
      );
    });
  }

  private async end(claim: ClaimedJob, patch: Partial<JobRow>): Promise<void> {
    await this.work.bookkeep((sql) =>
      sql.update(JobRow, held(claim), { ...patch, leaseUntil: null }),
    );
  }
}

/** `$1, $2, ...`, one for each value. */
function marks(values: readonly unknown[]): string {
  return values.map((_, index) => `$${index + 1}`).join(', ');
}

/** The claim's own row, unless another worker has claimed the job since. */
function held({ key, attempt }: ClaimedJob): Partial<JobRow> {
  return { key, attempts: attempt, state: 'running' };
}

type ClaimedRow = Pick<JobRow, 'key' | 'name' | 'attempts' | 'runAt'> & { payload: string };

async function claimDue(sql: SqlWriting, request: ClaimRequest): Promise<ClaimedJob[]> {
  const { limit, now, leaseUntil } = request;
  await sql.execute(
    "UPDATE jobs SET state = 'waiting' WHERE state = 'running' AND lease_until <= $1",
    [now],
  );
  const lock = sql.engine === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
  const rows = await sql.query<ClaimedRow>(
    `WITH due AS MATERIALIZED (
       SELECT key FROM jobs WHERE state = 'waiting' AND run_at <= $1
       ORDER BY run_at LIMIT $2 ${lock})
     UPDATE jobs SET state = 'running', attempts = attempts + 1, lease_until = $3
     WHERE key IN (SELECT key FROM due)
     RETURNING key, name, payload, attempts, run_at AS "runAt"`,
    [now, limit, leaseUntil],
  );
  // RETURNING promises no order.
  const ordered = rows.sort((one, other) => one.runAt - other.runAt);
  return ordered.map(({ key, name, payload, attempts }) => ({
    key,
    name: name as JobName,
    payload: JSON.parse(payload) as unknown,
    attempt: attempts,
  }));
}
