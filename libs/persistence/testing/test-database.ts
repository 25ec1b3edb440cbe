import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import pg from 'pg';
import { type Clock, systemClock } from '#libs/runtime';
import { Database } from '../src/database.js';
import { type DatabaseLocation } from '../src/data-sources.js';
import { type Engine } from '../src/dialect.js';

/** Same default as scripts/services.mjs: where the suites look for PostgreSQL. */
const POSTGRES_URL =
  process.env['TEST_POSTGRES_URL'] ?? 'postgres://postgres@127.0.0.1:5432/postgres';

/** The engine this run of the suite is for, set by the jest project. */
export function currentEngine(): Engine {
  return (globalThis as { DATABASE_ENGINE?: Engine }).DATABASE_ENGINE ?? 'sqlite';
}

export interface TestDatabase {
  readonly db: Database;
  readonly location: DatabaseLocation;
  /** A folder that lives as long as the database, for keys and mails. */
  readonly dir: string;
  drop(): Promise<void>;
}

/** A migrated, empty database of its own on the current engine. */
export async function testDatabase(clock: Clock = systemClock): Promise<TestDatabase> {
  const dir = mkdtempSync(join(tmpdir(), 'imprimatur-test-'));
  const made = currentEngine() === 'postgres' ? await onPostgres() : await onSqlite(dir);
  const db = await Database.open(made.location, clock);
  await db.migrate();
  return {
    db,
    dir,
    location: made.location,
    drop: async () => {
      await db.close();
      await made.drop();
      rmSync(dir, { recursive: true, force: true });
    },
  };
}

/** A database of its own on the current engine, without any table. */
export interface EmptyDatabase {
  readonly location: DatabaseLocation;
  drop(): Promise<void>;
}

/** Makes one; the folder is for SQLite's file. */
export async function emptyDatabase(dir: string): Promise<EmptyDatabase> {
  if (currentEngine() === 'postgres') return onPostgres();
  return { location: { file: join(dir, 'empty.sqlite') }, drop: async () => undefined };
}

/** Copies a file that was migrated once in this machine's temp folder for this worker. */
async function onSqlite(dir: string): Promise<EmptyDatabase> {
  const template = join(tmpdir(), 'imprimatur-templates', `${process.ppid}-${process.pid}.sqlite`);
  if (!existsSync(template)) {
    mkdirSync(join(tmpdir(), 'imprimatur-templates'), { recursive: true });
    const building = `${template}.${randomBytes(4).toString('hex')}`;
    const db = await Database.open({ file: building }, systemClock);
    await db.migrate();
    await db.close();
    renameSync(building, template);
  }
  const file = join(dir, 'imprimatur.sqlite');
  copyFileSync(template, file);
  return { location: { file }, drop: async () => undefined };
}

async function onPostgres(): Promise<EmptyDatabase> {
  const name = `imprimatur_test_${randomBytes(6).toString('hex')}`;
  await onServer(`CREATE DATABASE ${name}`);
  const url = new URL(POSTGRES_URL);
  url.pathname = `/${name}`;
  return {
    location: { url: url.toString() },
    drop: () => onServer(`DROP DATABASE ${name} WITH (FORCE)`),
  };
}

/** Runs one statement on the server's own database. */
export async function onServer(statement: string): Promise<void> {
  const client = new pg.Client({ connectionString: POSTGRES_URL });
  await client.connect();
  try {
    await client.query(statement);
  } finally {
    await client.end();
  }
}
