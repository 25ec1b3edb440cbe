import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { InProcessQueue, type Job, job, JOB_POLICIES } from '#libs/queue';
import { createLogger, SteppableClock } from '#libs/runtime';
import { eventually, handlersWith, MemoryJobStore } from '#testing/queue';
import { aContext, type TestDatabase, testDatabase } from '../../testing/index.js';
import { OutboxRow } from '../entities/outbox.entity.js';
import { OutboxReconciler } from './outbox-reconciler.js';
import { OutboxRelay } from './outbox-relay.js';
import { Outbox } from './outbox.js';
import { TrackedQueue } from './tracked-queue.js';

const logger = createLogger('silent');
const MINUTE = 60_000;

let test: TestDatabase;
let clock: SteppableClock;
let store: MemoryJobStore;
let bare: InProcessQueue;
let queue: TrackedQueue;
let relay: OutboxRelay;
let reconciler: OutboxReconciler;
let outbox: Outbox;
const opened: { stop(): Promise<void> }[] = [];
beforeEach(async () => {
  clock = new SteppableClock(Date.UTC(2026, 4, 1));
  test = await testDatabase(clock);
  outbox = new Outbox(parts());
  openQueue();
});
afterEach(async () => {
  for (const it of opened.splice(0).reverse()) await it.stop();
  await test.drop();
});

const parts = () => ({ work: test.db.work, reader: test.db.reader, clock, logger });
/** A queue that has forgotten everything, and those that tell it. */
const openQueue = (): void => {
  store = new MemoryJobStore();
  bare = new InProcessQueue({ store, clock, logger, graceMs: 200 });
  queue = new TrackedQueue(bare, outbox);
  relay = new OutboxRelay({ ...parts(), queue });
  reconciler = new OutboxReconciler({ ...parts(), queue });
  opened.push(queue, relay, reconciler);
};
const forget = async (): Promise<void> => {
  for (const it of opened.splice(0).reverse()) await it.stop();
  openQueue();
};
const rows = () => test.db.reader.find(OutboxRow, {}, 'ORDER BY key');
const untold = async () => (await rows()).filter((row) => row.relayedAt === null).length;
const decide = (...jobs: Job[]) =>
  test.db.work.run(aContext(), async (tx) => {
    tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
    tx.enqueue(...jobs);
  });
const render = (key: string, runAt?: number) =>
  job('render-revision', key, { revisionId: key }, runAt);
const decideAndTell = async (...jobs: Job[]): Promise<void> => {
  await decide(...jobs);
  relay.start();
  await eventually('the queue told', async () => (await untold()) === 0);
};

describe('A job in the outbox', () => {
  it('leaves it when its handler is through, not before', async () => {
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    let begun = 0;
    await queue.start(handlersWith(async () => (begun++, held)));
    await decideAndTell(render('one'));
    await eventually('the job begun', () => begun === 1);
    expect(await rows()).toHaveLength(1);
    release();
    await eventually('an empty outbox', async () => (await rows()).length === 0);
  });

  it('stays with its error when it is parked, and is begun again when somebody says so', async () => {
    let isBroken = true;
    const handler = handlersWith(async () => {
      if (isBroken) throw new Error('no such printer');
    });
    await queue.start(handler);
    await decideAndTell(render('one'));
    for (let tries = 1; tries < JOB_POLICIES['render-revision'].attempts; tries += 1) {
      await eventually(`try ${tries}`, async () => (await queue.health()).delayed === 1);
      clock.advance(10_000);
      bare.nudge();
    }
    await eventually('a parked row', async () => (await rows())[0]?.parkedAt !== null);
    expect((await rows())[0]?.error).toBe('no such printer');
    isBroken = false;
    // Even where the queue has forgotten it meanwhile.
    await forget();
    await queue.start(handler);
    relay.start();
    expect(await queue.parked()).toEqual([
      { key: 'one', name: 'render-revision', error: 'no such printer' },
    ]);
    expect((await queue.health()).parked).toBe(1);
    clock.advance(10 * MINUTE);
    expect(await reconciler.reconcile()).toBe(0);
    expect(await queue.retry('one')).toBe(true);
    expect(await queue.retry('one')).toBe(false);
    await eventually('an empty outbox', async () => (await rows()).length === 0);
  });

  it('is gone when somebody drops it, unless it runs just now', async () => {
    let begun = 0;
    await decideAndTell(render('one'), render('two'));
    expect(await queue.drop('one')).toBe(true);
    expect((await rows()).map((row) => row.key)).toEqual(['two']);
    await queue.start(handlersWith(async () => (begun++, new Promise(() => undefined))));
    await eventually('the other begun', () => begun === 1);
    expect(await queue.drop('two')).toBe(false);
    expect(await rows()).toHaveLength(1);
  });
});

describe('OutboxReconciler', () => {
  it('tells a queue that has forgotten everything again what is due, each job once', async () => {
    const keys = Array.from({ length: 1_100 }, (_, index) => `k${index}`);
    await decideAndTell(...keys.map((key) => render(key)), render('parked'));
    await outbox.park({ key: 'parked', name: 'render-revision', error: 'x' });
    await decide(render('later', clock.now() + 90 * MINUTE));
    await forget();
    // Not asked about before a minute has passed: they may be on their way.
    expect(await reconciler.reconcile()).toBe(0);
    clock.advance(2 * MINUTE);
    expect(await reconciler.reconcile()).toBe(keys.length);
    expect(await reconciler.reconcile()).toBe(0);
    // Told again is not done: a second flush must find them all here.
    expect(await rows()).toHaveLength(keys.length + 2);
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await eventually('all done', () => done.length === keys.length, 30_000);
    expect([...done].sort()).toEqual([...keys].sort());
    await eventually('two rows left', async () => (await rows()).length === 2);
  });

  it('leaves alone what the queue still holds', async () => {
    await decideAndTell(render('slow'));
    clock.advance(2 * MINUTE);
    expect(await reconciler.reconcile()).toBe(0);
    expect((await queue.health()).waiting).toBe(1);
  });

  it('is not fooled by a key that the queue remembers from a job long done', async () => {
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await decideAndTell(render('again'));
    await eventually('done once', async () => done.length === 1 && (await rows()).length === 0);
    await decide(render('again'));
    await eventually('the queue told', async () => (await untold()) === 0);
    clock.advance(2 * MINUTE);
    expect(await reconciler.reconcile()).toBe(1);
    await eventually('done again', async () => done.length === 2 && (await rows()).length === 0);
  });

  it('finds what a process left that ended between claiming and telling', async () => {
    await decide(render('claimed'));
    expect((await outbox.claim(10, 0)).map((it) => it.key)).toEqual(['claimed']);
    clock.advance(2 * MINUTE);
    expect(await reconciler.reconcile()).toBe(1);
    expect((await queue.health()).waiting).toBe(1);
  });

  it('marks what the queue parked without anybody there to see it', async () => {
    await decideAndTell(render('killer'));
    const [claim] = await store.claim({ limit: 1, now: clock.now(), leaseUntil: clock.now() + 1 });
    await store.park(claim!, clock.now(), 'The process ended.');
    clock.advance(2 * MINUTE);
    expect(await reconciler.reconcile()).toBe(0);
    expect((await rows())[0]).toMatchObject({ key: 'killer', error: 'The process ended.' });
  });

  it('lets the relay tell again what it could not ask about', async () => {
    await decideAndTell(render('one'));
    clock.advance(2 * MINUTE);
    const away = async (): Promise<never> => {
      throw new Error('ECONNREFUSED');
    };
    const broken = Object.assign(new InProcessQueue({ store, clock, logger }), {
      ...{ add: away, drop: away, lost: away, parked: away },
    });
    const unlucky = new OutboxReconciler({ ...parts(), queue: { server: broken } });
    await expect(unlucky.reconcile()).rejects.toThrow('ECONNREFUSED');
    await eventually('the queue told', async () => (await untold()) === 0);
  });
});
