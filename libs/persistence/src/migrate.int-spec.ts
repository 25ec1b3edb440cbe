import { afterEach, beforeEach, describe, expect, it, jest } from '@jest/globals';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { systemClock } from '#libs/runtime';
import { currentEngine, emptyDatabase, type EmptyDatabase } from '../testing/index.js';
import { Database } from './database.js';
import { MIGRATIONS } from './migrations/index.js';

const isPostgres = currentEngine() === 'postgres';
const NAMES = MIGRATIONS.map((migration) => migration.name);

let empty: EmptyDatabase;
let opened: Database[];
let dir: string;
const open = async (): Promise<Database> => {
  const db = await Database.open(empty.location, systemClock);
  opened.push(db);
  return db;
};
beforeEach(async () => {
  dir = mkdtempSync(join(tmpdir(), 'imprimatur-migrate-'));
  empty = await emptyDatabase(dir);
  opened = [];
});
afterEach(async () => {
  for (const db of opened) await db.close();
  await empty.drop();
  rmSync(dir, { recursive: true, force: true });
});

describe('Database.migrate', () => {
  it('makes exactly the schema that the entities describe', async () => {
    const db = await open();
    await db.migrate();
    const drift = await db.sources.writer.driver.createSchemaBuilder().log();
    expect(drift.upQueries.map((query) => query.query)).toEqual([]);
  });

  it('applies each migration once, and keeps the rows when repeated', async () => {
    const db = await open();
    expect(await db.migrate()).toEqual(NAMES);
    expect(await db.migrate()).toEqual([]);
    expect(await db.reader.query('SELECT id, size FROM audit_head')).toEqual([{ id: 1, size: 0 }]);
  });

  it('goes forward only', async () => {
    const db = await open();
    await db.migrate();
    await expect(db.sources.writer.undoLastMigration()).rejects.toThrow(/forward only/);
    expect(await db.reader.query('SELECT id FROM audit_head')).toHaveLength(1);
  });

  it('leaves nothing behind when it fails', async () => {
    const db = await open();
    await db.sources.writer.query('CREATE TABLE audit_nodes (id text)');
    // TypeORM prints the failure by itself.
    const print = jest.spyOn(console, 'log').mockImplementation(() => undefined);
    await expect(db.migrate()).rejects.toThrow(/audit_nodes/);
    print.mockRestore();
    const tables = isPostgres
      ? "SELECT tablename AS name FROM pg_tables WHERE schemaname = 'public'"
      : "SELECT name FROM sqlite_master WHERE type = 'table'";
    const names = (await db.reader.query<{ name: string }>(tables)).map((row) => row.name);
    expect(names).toContain('audit_nodes');
    expect(names).not.toContain('users');
    await db.sources.writer.query('DROP TABLE audit_nodes');
    expect(await db.migrate()).toEqual(NAMES);
  });

  if (isPostgres)
    it('is done by one of several processes that start together', async () => {
      const all = await Promise.all([open(), open(), open(), open()]);
      const applied = await Promise.all(all.map((db) => db.migrate()));
      expect(applied.flat()).toEqual(NAMES);
    });

  if (!isPostgres) {
    it('waits while another process writes, instead of failing', async () => {
      const db = await open();
      const { file } = empty.location as { file: string };
      const other = spawn(process.execPath, ['-e', HOLD, require.resolve('better-sqlite3'), file], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      await once(other.stdout, 'data');
      const from = performance.now();
      expect(await db.migrate()).toEqual(NAMES);
      expect(performance.now() - from).toBeGreaterThan(200);
    });

    it('leaves the connection with its promises: foreign keys on, as patient as before', async () => {
      const db = await open();
      await db.migrate();
      const pragma = async (name: string) => db.sources.writer.query<object[]>(`PRAGMA ${name}`);
      expect(await pragma('foreign_keys')).toEqual([{ foreign_keys: 1 }]);
      expect(await pragma('busy_timeout')).toEqual([{ timeout: 5_000 }]);
    });
  }
});

const require = createRequire(import.meta.url);
/** Holds the file's write lock for a while, as another process's migration would. */
const HOLD = `
  const db = require(process.argv[1])(process.argv[2]);
  db.exec('BEGIN IMMEDIATE');
  console.log('holding');
  setTimeout(() => db.exec('COMMIT'), 400);`;
