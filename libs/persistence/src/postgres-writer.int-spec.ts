import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { onServer, type TestDatabase, testDatabase, currentEngine } from '../testing/index.js';
import { isConnectionLost } from './errors.js';

const onPostgres = currentEngine() === 'postgres' ? describe : describe.skip;

onPostgres('PostgreSQL as a place to write to', () => {
  let test: TestDatabase;
  beforeAll(async () => {
    test = await testDatabase();
    await test.db.work.bookkeep(async (sql) => {
      for (const key of ['a', 'b'])
        await sql.execute('INSERT INTO throttles (key, count, window_ends_at) VALUES ($1, 0, 1)', [
          key,
        ]);
    });
  });
  afterAll(() => test.drop());

  /** Two that wait until both have locked their first row, so that they must meet. */
  const meeting = () => {
    let waiting = 0;
    let open = (): void => undefined;
    const both = new Promise<void>((resolve) => (open = resolve));
    return async (): Promise<void> => {
      waiting += 1;
      if (waiting === 2) open();
      if (waiting <= 2) await both;
    };
  };

  it('runs again what lost in a deadlock', async () => {
    const met = meeting();
    const runs: string[] = [];
    const add = (first: string, second: string) =>
      test.db.work.bookkeep(async (sql) => {
        runs.push(first);
        const one = 'UPDATE throttles SET count = count + 1 WHERE key = $1';
        await sql.execute(one, [first]);
        await met();
        await sql.execute(one, [second]);
      });
    await Promise.all([add('a', 'b'), add('b', 'a')]);
    expect(runs.length).toBe(3);
    const rows = await test.db.reader.query('SELECT count FROM throttles ORDER BY key');
    expect(rows).toEqual([{ count: 2 }, { count: 2 }]);
  });

  it('gives up after three tries, with the error of the last', async () => {
    let runs = 0;
    const failing = test.db.work.bookkeep(async (sql) => {
      runs += 1;
      await sql.query("DO $$ BEGIN RAISE EXCEPTION 'busy' USING ERRCODE = '40001'; END $$");
    });
    await expect(failing).rejects.toThrow('busy');
    expect(runs).toBe(3);
  });

  it('runs once what fails for another reason', async () => {
    let runs = 0;
    const failing = test.db.work.bookkeep(async (sql) => {
      runs += 1;
      await sql.query('SELECT 1/0');
    });
    await expect(failing).rejects.toThrow('division');
    expect(runs).toBe(1);
  });

  it('survives losing every connection, also in the middle of a transaction', async () => {
    const cutOff = () =>
      onServer(
        `SELECT pg_terminate_backend(pid) FROM pg_stat_activity
         WHERE datname = '${nameOf(test)}' AND pid <> pg_backend_pid()`,
      );
    const broken = test.db.work.bookkeep(async (sql) => {
      await sql.execute("UPDATE throttles SET count = 99 WHERE key = 'a'");
      await cutOff();
      await sql.execute("UPDATE throttles SET count = 99 WHERE key = 'b'");
    });
    const error: unknown = await broken.catch((caught: unknown) => caught);
    expect(error).toBeInstanceOf(Error);
    expect(isConnectionLost(error)).toBe(true);
    // Idle connections of the pools were cut too, and were replaced.
    const rows = await test.db.reader.query('SELECT count FROM throttles ORDER BY key');
    expect(rows).toEqual([{ count: 2 }, { count: 2 }]);
    await test.db.work.bookkeep((sql) => sql.execute('UPDATE throttles SET count = 3'));
  });
});

function nameOf({ location }: TestDatabase): string {
  return 'url' in location ? new URL(location.url).pathname.slice(1) : '';
}
