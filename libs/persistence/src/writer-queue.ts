import { AsyncLocalStorage } from 'node:async_hooks';
import { Mutex } from 'async-mutex';
import { type DataSource, type QueryRunner } from 'typeorm';
import { type DataSources } from './data-sources.js';
import { type Engine } from './dialect.js';
import { PersistenceError } from './errors.js';
import { type RunQuery } from './sql.js';

const inside = new AsyncLocalStorage<true>();

/**
 * One top-level write transaction at a time on SQLite, in order of arrival; TypeORM would mix two
 * that overlap on its single connection and lose one without an error. PostgreSQL runs each on its
 * own connection and the log's head row puts them in order.
 */
export class WriterQueue {
  private readonly mutex = new Mutex();
  private readonly source: DataSource;
  private readonly engine: Engine;

  constructor(sources: DataSources) {
    this.source = sources.writer;
    this.engine = sources.engine;
  }

  /** Runs work between BEGIN and COMMIT; anything thrown rolls back. Nested calls are refused. */
  transaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    if (inside.getStore())
      throw new PersistenceError('nested-transaction', 'A transaction is already open here.');
    const begin = (): Promise<T> => inside.run(true, () => this.between(work));
    return this.engine === 'sqlite' ? this.mutex.runExclusive(begin) : begin();
  }

  private async between<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    const runner = this.source.createQueryRunner();
    const run: RunQuery = (sql, values) => runner.query(sql, values, true);
    try {
      // IMMEDIATE: a deferred BEGIN that turns into a writer fails at once when another process writes.
      await runner.query(this.engine === 'sqlite' ? 'BEGIN IMMEDIATE' : 'BEGIN');
      const result = await work(run);
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
