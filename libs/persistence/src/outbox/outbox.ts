import { type Job, type JobName, type ParkedJob } from '#libs/queue';
import { type Clock } from '#libs/runtime';
import { OutboxRow } from '../entities/outbox.entity.js';
import { Coalesce } from '../coalesce.js';
import { type Reader } from '../reader.js';
import { type SqlWriting } from '../sql.js';
import { type UnitOfWork } from '../unit-of-work.js';

export interface OutboxOptions {
  readonly work: UnitOfWork;
  readonly reader: Reader;
  readonly clock: Clock;
}

interface ClaimedRow {
  readonly key: string;
  readonly name: string;
  readonly payload: string;
  readonly runAt: number | null;
  readonly position: number;
}

/** The jobs that were decided and are not done yet: what the queue is told, and told again. */
export class Outbox {
  /** Jobs that end at the same time leave together. */
  private readonly leaving: Coalesce<string, boolean>;

  constructor(private readonly options: OutboxOptions) {
    this.leaving = new Coalesce((keys) => this.removeAll(keys));
  }

  /**
   * Takes jobs that the queue was not told of, in the order they were decided in. They count as told
   * from here on, so that no other relay takes them too.
   * @param soonMs jobs for later are taken this long before their time
   */
  async claim(limit: number, soonMs: number): Promise<Job[]> {
    const now = this.options.clock.now();
    const found = await this.options.reader.queryOne(
      `SELECT 1 FROM outbox WHERE relayed_at IS NULL AND parked_at IS NULL
       AND (run_at IS NULL OR run_at <= $1) LIMIT 1`,
      [now + soonMs],
    );
    if (!found) return [];
    const due = `relayed_at IS NULL AND parked_at IS NULL AND (run_at IS NULL OR run_at <= $1)
      ORDER BY position LIMIT $2`;
    return this.take(due, [now + soonMs, limit]);
  }

  /** Takes jobs that the queue was told of before an instant, that are due, and neither done nor parked. */
  async claimOverdue(limit: number, toldBefore: number): Promise<Job[]> {
    const due = `relayed_at <= $1 AND parked_at IS NULL AND (run_at IS NULL OR run_at <= $2)
      ORDER BY relayed_at, position LIMIT $3`;
    return this.take(due, [toldBefore, this.options.clock.now(), limit]);
  }

  /** The queue did not take them after all. */
  async release(keys: readonly string[]): Promise<void> {
    if (keys.length === 0) return;
    await this.options.work.bookkeep(async (sql) => {
      await lockInOrder(sql, keys);
      await sql.execute(
        `UPDATE outbox SET relayed_at = NULL WHERE parked_at IS NULL AND key IN (${marks(keys)})`,
        [...keys],
      );
    });
  }

  /** Those of these jobs that are still not done. */
  async stillOpen(keys: readonly string[]): Promise<Set<string>> {
    if (keys.length === 0) return new Set();
    const rows = await this.options.reader.query<{ key: string }>(
      `SELECT key FROM outbox WHERE parked_at IS NULL AND key IN (${marks(keys)})`,
      [...keys],
    );
    return new Set(rows.map((row) => row.key));
  }

  /** The job is done, or nobody wants it any more. */
  remove(key: string): Promise<boolean> {
    return this.leaving.add(key);
  }

  private async removeAll(keys: readonly string[]): Promise<boolean[]> {
    const sql = `DELETE FROM outbox WHERE key IN (${marks(keys)}) RETURNING key`;
    const gone = await this.options.work.bookkeep((it) =>
      it.query<{ key: string }>(sql, [...keys]),
    );
    const removed = new Set(gone.map(({ key }) => key));
    return keys.map((key) => removed.delete(key));
  }

  async park({ key, error }: ParkedJob): Promise<void> {
    const { work, clock } = this.options;
    await work.bookkeep((sql) => sql.update(OutboxRow, { key }, { parkedAt: clock.now(), error }));
  }

  /**
   * The parked job is to be done after all.
   * @param isTold whether the queue knows that already
   */
  async unpark(key: string, isTold: boolean): Promise<boolean> {
    const { work, clock } = this.options;
    const met = await work.bookkeep((sql) =>
      sql.execute(
        `UPDATE outbox SET parked_at = NULL, error = NULL, relayed_at = $1
         WHERE key = $2 AND parked_at IS NOT NULL`,
        [isTold ? clock.now() : null, key],
      ),
    );
    return met > 0;
  }

  async parked(): Promise<ParkedJob[]> {
    const rows = await this.options.reader.query<ParkedJob>(
      `SELECT key, name, COALESCE(error, '') AS error FROM outbox
       WHERE parked_at IS NOT NULL ORDER BY parked_at, key`,
    );
    return rows.map(({ key, name, error }) => ({ key, name, error }));
  }

  private async take(due: string, values: number[]): Promise<Job[]> {
    const { work, clock } = this.options;
    const rows = await work.bookkeep((sql) => {
      // Several relays share the work; and nobody waits for a row that another one holds.
      const lock = sql.engine === 'postgres' ? 'FOR UPDATE SKIP LOCKED' : '';
      return sql.query<ClaimedRow>(
        `WITH due AS MATERIALIZED (SELECT key FROM outbox WHERE ${due} ${lock})
         UPDATE outbox SET relayed_at = $${values.length + 1} WHERE key IN (SELECT key FROM due)
         RETURNING key, name, payload, run_at AS "runAt", position`,
        [...values, clock.now()],
      );
    });
    // RETURNING promises no order.
    return rows.sort((one, other) => one.position - other.position).map(jobOf);
  }
}

function jobOf({ key, name, payload, runAt }: ClaimedRow): Job {
  return {
    key,
    name: name as JobName,
    payload: JSON.parse(payload) as Job['payload'],
    ...(runAt !== null && { runAt }),
  };
}

/** Two that lock the same rows in another order would wait for each other. */
async function lockInOrder(sql: SqlWriting, keys: readonly string[]): Promise<void> {
  if (sql.engine !== 'postgres') return;
  await sql.query(`SELECT key FROM outbox WHERE key IN (${marks(keys)}) ORDER BY key FOR UPDATE`, [
    ...keys,
  ]);
}

/** `$1, $2, ...`, one for each value. */
function marks(values: readonly unknown[]): string {
  return values.map((_, index) => `$${index + 1}`).join(', ');
}
