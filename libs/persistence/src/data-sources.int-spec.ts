import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { currentEngine, type TestDatabase, testDatabase } from '../testing/index.js';
import { assertPragmas } from './data-sources.js';
import { ThrottleRow } from './entities/throttle.entity.js';

const isPostgres = currentEngine() === 'postgres';
const throttle = (key: string): ThrottleRow => ({ key, count: 1, windowEndsAt: 1 });

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

describe('the reader', () => {
  it.each([
    "INSERT INTO throttles (key, count, window_ends_at) VALUES ('r', 1, 1)",
    'UPDATE audit_head SET size = 7',
    'DELETE FROM sessions',
    'DROP TABLE sessions',
  ])('refuses to write: %s', async (statement) => {
    await expect(test.db.reader.query(statement)).rejects.toThrow(/read-?only/);
    expect(await test.db.reader.query('SELECT size FROM audit_head')).toEqual([{ size: 0 }]);
  });

  it('sees nothing of a transaction before its commit', async () => {
    await test.db.work.bookkeep(async (sql) => {
      await sql.insert(ThrottleRow, throttle('later'));
      expect(await sql.findOne(ThrottleRow, { key: 'later' })).toBeDefined();
      expect(await test.db.reader.findOne(ThrottleRow, { key: 'later' })).toBeUndefined();
    });
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'later' })).toBeDefined();
  });

  it('answers with numbers, also for what PostgreSQL keeps as int8', async () => {
    const row = await test.db.reader.queryOne(
      'SELECT COUNT(*) AS n, SUM(size) AS s FROM audit_head',
    );
    expect(row).toEqual({ n: 1, s: isPostgres ? '0' : 0 });
  });
});

describe('overlapping transactions', () => {
  it('do not mix: the one that rolls back takes nothing of the other with it', async () => {
    const failing = test.db.work.bookkeep(async (sql) => {
      await sql.insert(ThrottleRow, throttle('mine'));
      await sleep(50);
      throw new Error('power cut');
    });
    const other = test.db.work.bookkeep((sql) => sql.insert(ThrottleRow, throttle('yours')));
    await expect(failing).rejects.toThrow('power cut');
    await other;
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'mine' })).toBeUndefined();
    expect(await test.db.reader.findOne(ThrottleRow, { key: 'yours' })).toBeDefined();
  });
});

if (!isPostgres)
  describe('the SQLite connection', () => {
    it.each([
      ['synchronous', 'NORMAL', 'FULL'],
      ['foreign_keys', 'OFF', 'ON'],
      ['recursive_triggers', 'OFF', 'ON'],
      ['journal_mode', 'DELETE', 'WAL'],
    ])('is refused when %s is %s', async (name, wrong, right) => {
      const { writer, reader } = test.db.sources;
      await assertPragmas(writer);
      // The journal can only change while nobody else has the file open.
      if (name === 'journal_mode') await reader.destroy();
      await writer.query(`PRAGMA ${name} = ${wrong}`);
      await expect(assertPragmas(writer)).rejects.toThrow(new RegExp(`PRAGMA ${name}`));
      await writer.query(`PRAGMA ${name} = ${right}`);
      if (name === 'journal_mode') await reader.initialize();
      await assertPragmas(writer);
    });
  });
