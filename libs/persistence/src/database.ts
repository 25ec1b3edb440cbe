import { type Clock } from '#libs/runtime';
import { type DatabaseLocation, type DataSources, openDataSources } from './data-sources.js';
import { migrate } from './migrate.js';
import { Reader } from './reader.js';
import { Statements } from './statements.js';
import { UnitOfWork } from './unit-of-work.js';
import { WriterQueue } from './writer-queue.js';

/** An open database: one way to write, one way to read. */
export class Database {
  readonly work: UnitOfWork;
  readonly reader: Reader;

  constructor(
    readonly sources: DataSources,
    clock: Clock,
  ) {
    const statements = new Statements(sources.writer, sources.engine);
    this.work = new UnitOfWork(new WriterQueue(sources), statements, clock);
    this.reader = new Reader(sources.reader, statements);
  }

  static async open(location: DatabaseLocation, clock: Clock): Promise<Database> {
    return new Database(await openDataSources(location), clock);
  }

  /** Applies what is missing; safe to repeat and to run from several processes at once. */
  migrate(): Promise<string[]> {
    return migrate(this.sources);
  }

  async close(): Promise<void> {
    await this.sources.reader.destroy();
    await this.sources.writer.destroy();
  }
}
