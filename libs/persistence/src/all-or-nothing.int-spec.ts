import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { job } from '#libs/queue';
import { systemClock } from '#libs/runtime';
import { aContext, type TestDatabase, testDatabase } from '../testing/index.js';
import { type RunQuery } from './sql.js';
import { Statements } from './statements.js';
import { UnitOfWork } from './unit-of-work.js';
import { WriterQueue } from './writer-queue.js';

let test: TestDatabase;
beforeAll(async () => {
  test = await testDatabase();
});
afterAll(() => test.drop());

/** A UnitOfWork whose n-th statement fails, as a full disk or a lost connection would make it. */
function failingAt(n: number): UnitOfWork {
  const { sources } = test.db;
  const real = new WriterQueue(sources);
  let count = 0;
  const faulty = {
    transaction: <T>(work: (run: RunQuery) => Promise<T>): Promise<T> =>
      real.transaction((run) =>
        work((sql, values) => {
          count += 1;
          if (count === n) throw new Error(`statement ${n} failed`);
          return run(sql, values);
        }),
      ),
  };
  const statements = new Statements(sources.writer, sources.engine);
  return new UnitOfWork(faulty as unknown as WriterQueue, statements, systemClock);
}

/** One command with everything a command may leave: a change, events, values, a job, a kept result. */
const command = (work: UnitOfWork, key: string): Promise<string> =>
  work.run(aContext({}, { idempotency: { key, request: 'r' } }), async (tx) => {
    await tx.execute('INSERT INTO throttles (key, count, window_ends_at) VALUES ($1, 1, 1)', [key]);
    for (const part of ['one', 'two'])
      tx.audit.append({
        action: 'article.updated',
        object: { type: 'article', id: key },
        changes: [{ path: 'title', old: part, new: key }],
      });
    tx.enqueue(job('render-revision', key, { revisionId: key }));
    return key;
  });

const TABLES = [
  'throttles',
  'audit_events',
  'audit_values',
  'audit_nodes',
  'audit_head',
  'outbox',
  'idempotency_keys',
];
const everything = () =>
  Promise.all(TABLES.map((table) => test.db.reader.query(`SELECT * FROM ${table}`)));

describe('A command', () => {
  it('is kept whole or not at all, whichever of its statements fails', async () => {
    await command(test.db.work, 'first');
    const before = await everything();
    let n = 0;
    let isThrough = false;
    while (!isThrough) {
      n += 1;
      const outcome = await command(failingAt(n), 'second').catch((error: Error) => error.message);
      isThrough = outcome === 'second';
      if (isThrough) break;
      expect(outcome).toBe(`statement ${n} failed`);
      expect(await everything()).toEqual(before);
    }
    // Head, earlier result, change, result, two events, values, nodes, head, outbox.
    expect(n).toBeGreaterThan(9);
    const after = await everything();
    for (const [index, rows] of after.entries())
      expect(rows.length).toBeGreaterThan(
        TABLES[index] === 'audit_head' ? 0 : before[index]!.length,
      );
  });

  it('tells no listener when it fails, and each once when it is kept', async () => {
    const heard: unknown[] = [];
    const broken = failingAt(5);
    broken.afterCommit((what) => heard.push(what));
    await expect(command(broken, 'third')).rejects.toThrow('statement 5');
    expect(heard).toEqual([]);
    await command(broken, 'third');
    expect(heard).toEqual([{ hasJobs: true, logSize: 6 }]);
  });

  it('has no switch to go without its event', async () => {
    const silent = test.db.work.run(aContext(), async (tx) =>
      tx.execute("INSERT INTO throttles (key, count, window_ends_at) VALUES ('s', 1, 1)"),
    );
    await expect(silent).rejects.toMatchObject({ code: 'event-missing' });
  });
});
