import { existsSync, mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import type BetterSqlite3 from 'better-sqlite3';
import pg from 'pg';
import { DataSource, type DataSourceOptions } from 'typeorm';
import { type Engine } from './dialect.js';
import { ENTITIES } from './entities.js';
import { MIGRATIONS } from './migrations/index.js';
import { SnakeNaming } from './naming.js';

/** Where the data lives: a PostgreSQL URL or the path of a SQLite file. */
export type DatabaseLocation = { readonly url: string } | { readonly file: string };

export interface DataSources {
  readonly engine: Engine;
  /** Used by the UnitOfWork alone. */
  readonly writer: DataSource;
  /** Opened read-only: a write through it is refused by the database. */
  readonly reader: DataSource;
}

// int8 comes as text by default; every number we keep is far below 2^53.
pg.types.setTypeParser(pg.types.builtins.INT8, Number);

/** How long a request waits for a connection before it is told that the database is away. */
const CONNECT_MS = 10_000;

const COMMON = {
  entities: [...ENTITIES],
  migrations: MIGRATIONS,
  migrationsTransactionMode: 'each' as const,
  namingStrategy: new SnakeNaming(),
  synchronize: false,
};

/** Opens both data sources; the schema is not touched. */
export async function openDataSources(location: DatabaseLocation): Promise<DataSources> {
  if ('url' in location) return openPostgres(location.url);
  return openSqlite(location.file);
}

async function openPostgres(url: string): Promise<DataSources> {
  const options = (readOnly: boolean): DataSourceOptions => ({
    ...COMMON,
    type: 'postgres',
    url,
    applicationName: 'imprimatur',
    // A database that is away is told of by whoever asked it; an idle line that broke is nobody's loss.
    poolErrorHandler: () => undefined,
    connectTimeoutMS: CONNECT_MS,
    extra: {
      max: 10,
      options: readOnly ? '-c default_transaction_read_only=on' : '',
    },
  });
  const writer = await new DataSource(options(false)).initialize();
  const reader = await new DataSource(options(true)).initialize();
  return { engine: 'postgres', writer, reader };
}

async function openSqlite(file: string): Promise<DataSources> {
  mkdirSync(dirname(file), { recursive: true });
  const writer = await new DataSource({
    ...COMMON,
    type: 'better-sqlite3',
    database: file,
    enableWAL: true,
    timeout: 5_000,
    statementCacheSize: 500,
    prepareDatabase: (db) => {
      const sqlite = db as BetterSqlite3.Database;
      // FULL: an acknowledged sign-off survives a power cut. recursive_triggers: INSERT OR REPLACE
      // must meet the append-only triggers too (AUD-10).
      sqlite.pragma('synchronous = FULL');
      sqlite.pragma('recursive_triggers = ON');
      // A page that many commits touch is copied back once, not every hundred edits (32 MB of log).
      sqlite.pragma('wal_autocheckpoint = 8000');
      sqlite.pragma('cache_size = -32768');
    },
  }).initialize();
  if (!existsSync(file)) throw new Error(`SQLite did not create ${file}.`);
  await assertPragmas(writer);
  const reader = await new DataSource({
    ...COMMON,
    type: 'better-sqlite3',
    database: file,
    readonly: true,
    fileMustExist: true,
    timeout: 5_000,
    statementCacheSize: 500,
  }).initialize();
  return { engine: 'sqlite', writer, reader };
}

const PRAGMAS = {
  journal_mode: 'wal',
  synchronous: 2,
  foreign_keys: 1,
  recursive_triggers: 1,
};

/** QA-4: refuses to run on a connection that could lose an acknowledged write. */
export async function assertPragmas(source: DataSource): Promise<void> {
  for (const [name, wanted] of Object.entries(PRAGMAS)) {
    const rows = await source.query<Record<string, unknown>[]>(`PRAGMA ${name}`);
    const found = rows[0]?.[name];
    if (found !== wanted) throw new Error(`PRAGMA ${name} is ${String(found)}, not ${wanted}.`);
  }
}
