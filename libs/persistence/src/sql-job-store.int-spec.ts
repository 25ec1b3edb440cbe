import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { job } from '#libs/queue';
import { inProcessWorld, queueContract } from '#testing/queue';
import { type TestDatabase, testDatabase } from '../testing/index.js';
import { JobRow } from './entities/job.entity.js';
import { OutboxRow } from './entities/outbox.entity.js';
import { SqlJobStore } from './sql-job-store.js';

const render = (key: string) => job('render-revision', key, { revisionId: key });

let test: TestDatabase;
let store: SqlJobStore;
beforeAll(async () => {
  test = await testDatabase();
  store = new SqlJobStore(test.db.work, test.db.reader);
});
afterAll(() => test.drop());
const emptyJobs = () =>
  test.db.work.bookkeep(async (sql) => void (await sql.execute('DELETE FROM jobs')));

queueContract('the in-process queue on the database', async () => {
  await emptyJobs();
  return inProcessWorld(store, { leaseMs: 600, takeoverMs: 2_000 });
});

describe('SqlJobStore', () => {
  it('ignores what a worker says about a job that another has taken over', async () => {
    await emptyJobs();
    await store.add([render('j')], 0);
    const [late] = await store.claim({ limit: 1, now: 0, leaseUntil: 10 });
    const [taken] = await store.claim({ limit: 1, now: 10, leaseUntil: 20 });
    expect(taken).toEqual({ ...late, attempt: 2 });
    await store.park(late!, 11, 'too late');
    await store.renew([late!], 99);
    expect(await store.nextDue()).toBe(20);
    await store.acknowledge(taken!, 12);
    expect(await store.parked()).toEqual([]);
    expect(await store.nextDue()).toBeUndefined();
  });

  it('claims no more than asked, the oldest first, and each for one of two that ask at once', async () => {
    await emptyJobs();
    for (const at of [3, 1, 2, 4]) await store.add([render(`at-${at}`)], at);
    const request = { limit: 2, now: 3, leaseUntil: 100 };
    const [one, two] = await Promise.all([store.claim(request), store.claim(request)]);
    expect([...one, ...two].map((claim) => claim.key).sort()).toEqual(['at-1', 'at-2', 'at-3']);
    expect(await store.claim(request)).toEqual([]);
  });

  it('keeps done jobs whose key may still arrive from the outbox', async () => {
    await emptyJobs();
    await store.add([render('old'), render('relayed'), render('young')], 0);
    for (const claim of await store.claim({ limit: 3, now: 0, leaseUntil: 10 }))
      await store.acknowledge(claim, claim.key === 'young' ? 500 : 5);
    await test.db.work.bookkeep((sql) =>
      sql.insert(OutboxRow, {
        ...{ key: 'relayed', name: 'render-revision', payload: {} },
        ...{ runAt: null, position: 1, createdAt: 1 },
      }),
    );
    await store.forget(100);
    const kept = await test.db.reader.find(JobRow, {}, 'ORDER BY key');
    expect(kept.map((row) => row.key)).toEqual(['relayed', 'young']);
  });
});
