import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { InProcessQueue, type Job, job } from '#libs/queue';
import { createLogger, systemClock } from '#libs/runtime';
import { eventually, handlersWith } from '#testing/queue';
import { aContext, type TestDatabase, testDatabase } from '../../testing/index.js';
import { OutboxRow } from '../entities/outbox.entity.js';
import { OutboxRelay } from './outbox-relay.js';
import { SqlJobStore } from '../sql-job-store.js';

const logger = createLogger('silent');

let test: TestDatabase;
let relay: OutboxRelay;
let added: string[];
beforeEach(async () => {
  test = await testDatabase();
  added = [];
});
afterEach(async () => {
  await relay.stop();
  await test.drop();
});

const take = async (...jobs: Job[]): Promise<void> => void added.push(...jobs.map((it) => it.key));
const parts = () => ({
  ...{ work: test.db.work, reader: test.db.reader, clock: systemClock, logger },
});
const relayTo = (add: (...jobs: Job[]) => Promise<void>, pollMs = 1_000): OutboxRelay =>
  (relay = new OutboxRelay({ ...parts(), queue: { add }, pollMs, maxBackoffMs: 300 }));
/** Rows that the queue was not told of. */
const waiting = async () => (await test.db.reader.find(OutboxRow, {})).filter(isUntold).length;
const isUntold = (row: OutboxRow): boolean => row.relayedAt === null;
const decide = (...keys: string[]) =>
  test.db.work.run(aContext(), async (tx) => {
    tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
    tx.enqueue(...keys.map((key) => job('render-revision', key, { revisionId: key })));
  });

describe('OutboxRelay', () => {
  it('hands over a job right after its commit, and keeps it in mind until it is done', async () => {
    relayTo(take).start();
    await sleep(20);
    await decide('now');
    await eventually('the job handed over', () => added.length === 1, 500);
    await eventually('nothing untold', async () => (await waiting()) === 0, 500);
    const [row] = await test.db.reader.find(OutboxRow, {});
    expect(row).toMatchObject({ key: 'now', parkedAt: null, error: null });
    expect(Date.now() - Number(row?.relayedAt)).toBeLessThan(5_000);
  });

  it('hands over nothing of a transaction that failed', async () => {
    relayTo(take, 20).start();
    const broken = test.db.work.run(aContext(), async (tx) => {
      tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
      tx.enqueue(job('render-revision', 'never', { revisionId: 'never' }));
      await tx.flush();
      throw new Error('power cut');
    });
    await expect(broken).rejects.toThrow('power cut');
    await sleep(100);
    expect(added).toEqual([]);
    expect(await waiting()).toBe(0);
  });

  it('keeps the order in which the jobs were decided, over more than one batch', async () => {
    const keys = Array.from({ length: 230 }, (_, index) => `k${(index * 7919) % 1_000}`);
    for (let from = 0; from < keys.length; from += 23) await decide(...keys.slice(from, from + 23));
    relayTo(take).start();
    await eventually('all handed over', () => added.length >= keys.length);
    expect(added).toEqual(keys);
  });

  it('hands over what a crash between commit and relay left behind', async () => {
    await decide('left', 'behind');
    relayTo(take).start();
    await eventually('both handed over', () => added.length === 2, 500);
  });

  it('finds what another process committed', async () => {
    relayTo(take, 50).start();
    await sleep(30);
    await test.db.work.bookkeep((sql) =>
      sql.insert(OutboxRow, {
        ...{ key: 'foreign', name: 'render-revision', payload: { revisionId: 'f' } },
        ...{ runAt: null, position: 1, createdAt: 1 },
      }),
    );
    await eventually('the job handed over', () => added.includes('foreign'), 1_000);
  });

  it('keeps jobs while the queue is away, tries with patience, and delivers them afterwards', async () => {
    let isDown = true;
    let tries = 0;
    const add = async (...jobs: Job[]): Promise<void> => {
      tries += 1;
      if (isDown) throw new Error('ECONNREFUSED');
      await take(...jobs);
    };
    relayTo(add).start();
    await decide('first');
    await eventually('a try', () => tries === 1);
    for (const key of ['second', 'third', 'fourth']) await decide(key);
    await sleep(100);
    expect(tries).toBe(1);
    expect(await waiting()).toBe(4);
    isDown = false;
    await eventually('all handed over', () => added.length === 4);
    expect(added).toEqual(['first', 'second', 'third', 'fourth']);
    await eventually('nothing untold', async () => (await waiting()) === 0, 500);
  });

  it('runs a job once although the process died between adding it and noting that', async () => {
    const store = new SqlJobStore(test.db.work, test.db.reader);
    const queue = new InProcessQueue({ store, clock: systemClock, logger });
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await decide('twice');
    await queue.add(job('render-revision', 'twice', { revisionId: 'twice' }));
    await eventually('the first run', () => done.length === 1);
    relayTo((...jobs) => queue.add(...jobs)).start();
    await eventually('nothing untold', async () => (await waiting()) === 0);
    await decide('later');
    await eventually('the later job done', () => done.includes('later'));
    expect(done).toEqual(['twice', 'later']);
    await queue.stop();
  });

  it('shares the work with another relay: each job is handed over once', async () => {
    const keys = Array.from({ length: 250 }, (_, index) => `shared-${index}`);
    await decide(...keys);
    relayTo(take).start();
    const other = new OutboxRelay({ ...parts(), queue: { add: take } });
    other.start();
    await eventually('all handed over', () => added.length >= keys.length);
    await other.stop();
    expect([...added].sort()).toEqual([...keys].sort());
  });

  it('keeps a job for later where nothing can forget it, until shortly before its time', async () => {
    const at = Date.now();
    await test.db.work.run(aContext(), async (tx) => {
      tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
      for (const [key, runAt] of Object.entries({ soon: at + 30_000, later: at + 3_600_000 }))
        tx.enqueue(job('render-revision', key, { revisionId: key }, runAt));
    });
    relayTo(take, 20).start();
    await eventually('the near one handed over', () => added.length === 1);
    await sleep(100);
    expect(added).toEqual(['soon']);
    expect(await waiting()).toBe(1);
  });
});
