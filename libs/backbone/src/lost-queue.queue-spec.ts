import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import { Outbox, OutboxReconciler, OutboxRelay, TrackedQueue } from '#libs/persistence';
import { job } from '#libs/queue';
import { createLogger, systemClock } from '#libs/runtime';
import { aContext, type TestDatabase, testDatabase } from '#testing/persistence';
import { eventually, handlersWith, type QueueWorld } from '#testing/queue';
import { bullmqWorld, currentQueueServer } from '#testing/queue-bullmq';

const logger = createLogger('silent');
/** Long enough that a job on its way is not taken for lost, short enough for a test. */
const EVERY_MS = 700;

let test: TestDatabase;
let world: QueueWorld;
const opened: { stop(): Promise<void> }[] = [];
beforeEach(async () => {
  test = await testDatabase();
  world = await bullmqWorld();
});
afterEach(async () => {
  for (const it of opened.splice(0).reverse()) await it.stop();
  await world.close();
  await test.drop();
});

/** Relay, reconciler and queue of one process. */
async function aProcess(): Promise<{ queue: TrackedQueue; kill: () => void | Promise<void> }> {
  const opening = await world.open();
  const parts = { work: test.db.work, reader: test.db.reader, clock: systemClock, logger };
  const queue = new TrackedQueue(opening.queue, new Outbox(parts));
  const relay = new OutboxRelay({ ...parts, queue, pollMs: 50, maxBackoffMs: 300 });
  const reconciler = new OutboxReconciler({ ...parts, queue, everyMs: EVERY_MS });
  relay.start();
  reconciler.start();
  opened.push(queue, relay, reconciler);
  return { queue, kill: () => opening.kill() };
}

const decide = (...keys: string[]) =>
  test.db.work.run(aContext(), async (tx) => {
    tx.audit.append({ action: 'system.started', object: { type: 'system', id: 'x' } });
    tx.enqueue(...keys.map((key) => job('render-revision', key, { revisionId: key })));
  });
const left = async (sql = ''): Promise<number> => {
  const query = `SELECT COUNT(*) AS n FROM outbox ${sql}`;
  return Number((await test.db.reader.queryOne<{ n: number }>(query))?.n);
};
const all = (name: string, count: number): string[] =>
  Array.from({ length: count }, (_, index) => `${name}-${index}`);

describe(`Decided jobs, with the queue on ${currentQueueServer()}`, () => {
  it('are all done although the queue forgot everything', async () => {
    const { queue } = await aProcess();
    const keys = all('flushed', 60);
    await decide(...keys);
    await eventually('the queue told', async () => (await left('WHERE relayed_at IS NULL')) === 0);
    // Nobody works yet: what is dropped here is as gone as after FLUSHALL.
    await Promise.all(keys.map((key) => queue.server.drop(key)));
    expect(await left()).toBe(60);
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await eventually('an empty outbox', async () => (await left()) === 0, 20_000);
    expect([...done].sort()).toEqual([...keys].sort());
  });

  it('wait in the outbox while the server is away, and are then done, each once', async () => {
    const { queue } = await aProcess();
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await decide('before');
    await eventually('the first done', async () => (await left()) === 0);
    // An acknowledgement that the outage swallowed would rightly repeat it.
    await eventually('none running', async () => (await queue.health()).running === 0);
    const end = await world.outage();
    await decide(...all('during', 20));
    await sleep(1_000);
    expect(done).toEqual(['before']);
    await end();
    await eventually('an empty outbox', async () => (await left()) === 0, 30_000);
    expect([...done].sort()).toEqual(['before', ...all('during', 20)].sort());
  });

  it('are all done although a worker dies in the middle', async () => {
    const one = await aProcess();
    const done = new Set<string>();
    let runs = 0;
    await one.queue.start(
      handlersWith(async (id) => {
        if ((runs += 1) === 5) {
          await one.kill();
          await new Promise(() => undefined);
        }
        done.add(id);
      }),
    );
    const keys = all('mortal', 30);
    await decide(...keys);
    await eventually('the death', () => runs >= 5);
    const two = await aProcess();
    await two.queue.start(handlersWith(async (id) => void done.add(id)));
    await eventually('an empty outbox', async () => (await left()) === 0, 30_000);
    expect(done.size).toBe(keys.length);
    expect(await two.queue.parked()).toEqual([]);
  });
});
