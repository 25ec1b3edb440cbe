import { type DataSource, type QueryRunner } from 'typeorm';
import { isRetryable } from './errors.js';
import { type RunQuery } from './sql.js';
import { type Writer } from './writer-queue.js';

/** Tries in all for work that met a deadlock, or that could not be put in order with others. */
const TRIES = 3;

/** Each unit of work on a connection of its own; the log's head row puts them in order. */
export class PostgresWriter implements Writer {
  constructor(private readonly source: DataSource) {}

  /** Runs the work again where PostgreSQL gave it up in favour of another transaction. */
  async transaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    for (let attempt = 1; ; attempt += 1) {
      try {
        return await this.once(work);
      } catch (error) {
        if (attempt === TRIES || !isRetryable(error)) throw error;
      }
    }
  }

  private async once<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    try {
      await runner.query('BEGIN');
      const result = await work((sql, values) => runner.query(sql, values, true));
      await runner.query('COMMIT');
      return result;
    } catch (error) {
      await rollBack(runner);
      throw error;
    } finally {
      await runner.release();
    }
  }
}

/** A failed BEGIN leaves nothing to roll back; the first error is the one that counts. */
async function rollBack(runner: QueryRunner): Promise<void> {
  try {
    await runner.query('ROLLBACK');
  } catch {
    // The connection is gone or no transaction was open: nothing of it is in the database.
  }
}
