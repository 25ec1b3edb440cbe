import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { spawnSync } from 'node:child_process';
import { hostname } from 'node:os';
import { ProcessRow } from '#libs/persistence';
import { createLogger, SteppableClock } from '#libs/runtime';
import { type TestDatabase, testDatabase } from '#testing/persistence';
import { ProcessRegistry } from './process-registry.js';
import { Refusal } from './refusal.js';

let test: TestDatabase;
let clock: SteppableClock;
beforeEach(async () => {
  clock = new SteppableClock(Date.UTC(2026, 4, 1));
  test = await testDatabase(clock);
});
afterEach(() => test.drop());

const registry = (kind: ProcessRow['kind'], queue: ProcessRow['queue'], everyMs?: number) =>
  new ProcessRegistry({
    ...{ work: test.db.work, reader: test.db.reader, clock, logger: createLogger('silent') },
    ...{ kind, queue, ...(everyMs && { everyMs }) },
  });
/** One that runs on another machine. */
const elsewhere = (patch: Partial<ProcessRow>) =>
  test.db.work.bookkeep((sql) =>
    sql.insert(ProcessRow, {
      ...{ id: 'x', kind: 'worker', queue: 'redis', host: 'elsewhere', pid: 7, version: '1' },
      ...{ startedAt: clock.now(), seenAt: clock.now() },
      ...patch,
    }),
  );
const rows = () => test.db.reader.find(ProcessRow, {}, 'ORDER BY id');

describe('ProcessRegistry', () => {
  it('refuses a server that does its jobs itself beside a living worker, and says what to do', async () => {
    await elsewhere({});
    clock.advance(59_000);
    const refused = registry('api', 'in-process').announce();
    await expect(refused).rejects.toThrow(Refusal);
    await expect(refused).rejects.toThrow(
      /worker \(process 7 on elsewhere, seen 59 s ago\).*Set QUEUE_URL/,
    );
    expect(await rows()).toHaveLength(1);
  });

  it('refuses a worker beside a living server that does its jobs itself', async () => {
    await elsewhere({ kind: 'api', queue: 'in-process' });
    const refused = registry('worker', 'redis').announce();
    await expect(refused).rejects.toThrow(/server .*Start it with QUEUE_URL/);
  });

  it('refuses two that work on different queues', async () => {
    await elsewhere({});
    await expect(registry('worker', 'postgres').announce()).rejects.toThrow(/alike everywhere/);
  });

  it('takes whoever was not seen for a minute for gone', async () => {
    await elsewhere({});
    clock.advance(60_000);
    await registry('api', 'in-process').announce();
    expect((await rows()).map((row) => row.kind).sort()).toEqual(['api', 'worker']);
  });

  it('does not wait a minute for a process of this machine that has ended', async () => {
    const { pid } = spawnSync(process.execPath, ['--version']);
    await elsewhere({ host: hostname(), pid });
    await registry('api', 'in-process').announce();
    const alive = { id: 'y', host: hostname(), pid: process.ppid };
    await elsewhere(alive);
    await expect(registry('api', 'in-process').announce()).rejects.toThrow(Refusal);
  });

  it('lets any number of servers and workers run on one queue', async () => {
    await elsewhere({});
    const all = [registry('api', 'redis'), registry('api', 'redis'), registry('worker', 'redis')];
    await Promise.all(all.map((it) => it.announce()));
    expect(await rows()).toHaveLength(4);
    await Promise.all(all.map((it) => it.stop()));
    expect(await rows()).toHaveLength(1);
  });

  it('gives signs of life, also after somebody has struck it off', async () => {
    const mine = registry('worker', 'redis', 20);
    await mine.announce();
    mine.start();
    const seen = async (): Promise<number> => Number((await rows())[0]?.seenAt);
    const before = await seen();
    clock.advance(15_000);
    while ((await seen()) === before) await new Promise((resolve) => setTimeout(resolve, 10));
    await test.db.work.bookkeep((sql) => sql.execute('DELETE FROM processes'));
    while ((await rows()).length === 0) await new Promise((resolve) => setTimeout(resolve, 10));
    await mine.stop();
    expect(await rows()).toEqual([]);
  });
});
