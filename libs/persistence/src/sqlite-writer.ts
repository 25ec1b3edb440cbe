import { AsyncLocalStorage } from 'node:async_hooks';
import type BetterSqlite3 from 'better-sqlite3';
import { type DataSource } from 'typeorm';
import { type RunQuery } from './sql.js';
import { connectionOf, sqliteQueries } from './sqlite-queries.js';
import { type Writer } from './writer-queue.js';

/** Units of work that may share one commit: a slow disk then costs each of them its part. */
const MAX_TOGETHER = 64;
/** A turn costs microseconds, a commit milliseconds. */
const MAX_TURNS = 8;

interface Waiting {
  readonly run: () => Promise<unknown>;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: unknown) => void;
}

type Ending = () => void;

/**
 * One transaction at a time, in order of arrival: TypeORM's single connection would mix two that
 * overlap and lose one without an error. Those that wait are committed together, each in its own
 * savepoint: one that throws undoes its own writes alone, and nobody is answered before the commit.
 */
export class SqliteWriter implements Writer {
  private readonly connection: BetterSqlite3.Database;
  private readonly query: RunQuery;
  private readonly waiting: Waiting[] = [];
  private isBusy = false;

  constructor(source: DataSource) {
    this.connection = connectionOf(source);
    this.query = sqliteQueries(source);
  }

  transaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    // Each unit keeps the async context of its own request, whichever of them drains the queue.
    const inContext = AsyncLocalStorage.snapshot();
    return new Promise<T>((resolve, reject) => {
      const run = (): Promise<T> => inContext(() => work(this.query));
      this.waiting.push({ run, resolve: resolve as Waiting['resolve'], reject });
      if (!this.isBusy) void this.drain();
    });
  }

  private async drain(): Promise<void> {
    this.isBusy = true;
    while (this.waiting.length > 0) {
      const endings = await this.commitTogether(this.waiting.splice(0, MAX_TOGETHER));
      for (const end of endings) end();
      await this.gather(endings.length);
    }
    this.isBusy = false;
  }

  /**
   * Those just answered often have more to write at once. Where several did, waits a few turns of
   * the event loop for as many again, so that they share the next commit too.
   */
  private async gather(last: number): Promise<void> {
    for (let turn = 0; turn < MAX_TURNS; turn += 1) {
      await new Promise((resolve) => setImmediate(resolve));
      if (last === 1 || this.waiting.length >= last) return;
    }
  }

  private async commitTogether(batch: Waiting[]): Promise<Ending[]> {
    try {
      // IMMEDIATE: a deferred BEGIN that turns into a writer fails at once when another process writes.
      await this.query('BEGIN IMMEDIATE', []);
    } catch (error) {
      return batch.map((unit) => () => unit.reject(error));
    }
    const endings: Ending[] = [];
    try {
      for (const unit of batch) endings.push(await this.inSavepoint(unit));
      await this.query('COMMIT', []);
      return endings;
    } catch (error) {
      if (this.connection.inTransaction) this.connection.exec('ROLLBACK');
      return batch.map((unit) => () => unit.reject(error));
    }
  }

  /** @throws when the whole transaction is gone, so that nobody is told of a commit. */
  private async inSavepoint(unit: Waiting): Promise<Ending> {
    await this.query('SAVEPOINT unit', []);
    try {
      const result = await unit.run();
      await this.query('RELEASE unit', []);
      return () => unit.resolve(result);
    } catch (error) {
      // A full disk or a broken file makes SQLite give up the transaction by itself.
      if (!this.connection.inTransaction) throw error;
      await this.query('ROLLBACK TO unit', []);
      await this.query('RELEASE unit', []);
      return () => unit.reject(error);
    }
  }
}
