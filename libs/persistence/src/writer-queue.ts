import { AsyncLocalStorage } from 'node:async_hooks';
import { type DataSources } from './data-sources.js';
import { PersistenceError } from './errors.js';
import { PostgresWriter } from './postgres-writer.js';
import { type RunQuery } from './sql.js';
import { SqliteWriter } from './sqlite-writer.js';

const inside = new AsyncLocalStorage<true>();

/** How an engine runs one unit of work so that all of it is kept, or nothing. */
export interface Writer {
  transaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T>;
}

/** The way to every write transaction; a transaction inside a transaction is refused. */
export class WriterQueue implements Writer {
  private readonly writer: Writer;

  constructor(sources: DataSources) {
    this.writer =
      sources.engine === 'sqlite'
        ? new SqliteWriter(sources.writer)
        : new PostgresWriter(sources.writer);
  }

  /** Keeps what work wrote when it resolves; anything thrown undoes it. */
  transaction<T>(work: (run: RunQuery) => Promise<T>): Promise<T> {
    if (inside.getStore())
      throw new PersistenceError('nested-transaction', 'A transaction is already open here.');
    return this.writer.transaction((run) => inside.run(true, () => work(run)));
  }
}
