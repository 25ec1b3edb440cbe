import { Inject, Injectable } from '@nestjs/common';
import { Database } from '#libs/persistence';
import { type Clock } from '#libs/runtime';
import { CLOCK } from '../http/tokens.js';

const DAY_MS = 86_400_000;

interface SqliteDriver {
  readonly databaseConnection: {
    prepare(sql: string): { pluck(): { get(): number } };
  };
}

/**
 * Names the state of all data and the UTC day: while it stays the same, so does every page. It
 * changes with each commit, whoever made it and however: another process, a job, or somebody at the
 * database's own prompt.
 */
@Injectable()
export class DataState {
  private readonly version: () => number | string | Promise<string>;

  constructor(
    db: Database,
    @Inject(CLOCK) private readonly clock: Clock,
  ) {
    this.version =
      db.sources.engine === 'sqlite'
        ? sqliteVersion(db)
        : async () =>
            (await db.reader.queryOne<{ at: string }>(`SELECT pg_current_snapshot()::text AS at`))
              ?.at ?? '';
  }

  /** At once on SQLite, where it takes 3 µs: a promise would cost the page as much again. */
  now(): string | Promise<string> {
    const day = Math.floor(this.clock.now() / DAY_MS);
    const version = this.version();
    return version instanceof Promise
      ? version.then((snapshot) => `${snapshot} ${day}`)
      : `${version} ${day}`;
  }
}

/** Counts the commits of others that the read-only connection has met. */
function sqliteVersion({ sources }: Database): () => number {
  const { databaseConnection } = sources.reader.driver as unknown as SqliteDriver;
  const statement = databaseConnection.prepare('PRAGMA data_version').pluck();
  return () => statement.get();
}
