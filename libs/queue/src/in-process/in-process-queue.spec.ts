import { describe, expect, it, jest } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  createLogger,
  correlationId,
  SteppableClock,
  systemClock,
  withCorrelation,
} from '#libs/runtime';
import { eventually, handlersWith } from '../../testing/queue-contract.js';
import { MemoryJobStore } from '../../testing/memory-job-store.js';
import { inProcessWorld } from '../../testing/in-process-world.js';
import { queueContract } from '../../testing/queue-contract.js';
import { JOB_NAMES, JOB_POLICIES, type JobName } from '../catalogue.js';
import { job } from '../queue-port.js';
import { InProcessQueue } from './in-process-queue.js';

const logger = createLogger('silent');
const render = (id: string, runAt?: number) =>
  job('render-revision', id, { revisionId: id }, runAt);

queueContract('the in-process queue in memory', async () =>
  inProcessWorld(new MemoryJobStore(), { leaseMs: 400, takeoverMs: 1_500 }),
);

describe('InProcessQueue', () => {
  it('goes by the clock it is given', async () => {
    const clock = new SteppableClock(1_000_000);
    const queue = new InProcessQueue({ store: new MemoryJobStore(), clock, logger });
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await queue.add(render('next-month', 1_000_000 + 30 * 86_400_000));
    await sleep(30);
    expect(done).toEqual([]);
    clock.advance(30 * 86_400_000);
    queue.nudge();
    await eventually('the job done', () => done.length === 1);
    await queue.stop();
  });

  it('waits twice as long before each further try', async () => {
    const clock = new SteppableClock(0);
    const store = new MemoryJobStore();
    const retryAt = jest.spyOn(store, 'retryAt');
    const queue = new InProcessQueue({ store, clock, logger });
    const fail = async (): Promise<void> => {
      throw new Error('no');
    };
    await queue.start(Object.fromEntries(JOB_NAMES.map((name) => [name, fail])) as never);
    await queue.add(job('send-mail', 'm', { mailId: 'm' }));
    const { attempts, backoffMs } = JOB_POLICIES['send-mail'];
    for (let attempt = 1; attempt < attempts; attempt += 1) {
      await eventually(`try ${attempt}`, () => retryAt.mock.calls.length === attempt);
      const runAt = retryAt.mock.calls[attempt - 1]?.[1] ?? 0;
      expect(runAt - clock.now()).toBe(backoffMs * 2 ** (attempt - 1));
      clock.set(runAt);
      queue.nudge();
    }
    await eventually('a parked job', async () => (await queue.parked()).length === 1);
    await queue.stop();
  });

  it('never runs more jobs at once than it may', async () => {
    let now = 0;
    let most = 0;
    let done = 0;
    const store = new MemoryJobStore();
    const queue = new InProcessQueue({ store, clock: systemClock, logger, concurrency: 3 });
    await queue.start(
      handlersWith(async () => {
        most = Math.max(most, (now += 1));
        await sleep(5);
        now -= 1;
        done += 1;
      }),
    );
    await queue.add(...Array.from({ length: 20 }, (_, index) => render(`j${index}`)));
    await eventually('all done', () => done === 20);
    expect(most).toBe(3);
    await queue.stop();
  });

  it('keeps a long job to itself by prolonging its lease', async () => {
    const store = new MemoryJobStore();
    const options = { store, clock: systemClock, logger, leaseMs: 120 };
    const [one, two] = [new InProcessQueue(options), new InProcessQueue(options)];
    let runs = 0;
    const long = handlersWith(async () => {
      runs += 1;
      await sleep(500);
    });
    await one.start(long);
    await two.start(long);
    await one.add(render('long'));
    await sleep(400);
    await Promise.all([one.stop(), two.stop()]);
    expect(runs).toBe(1);
  });

  it('ignores what a worker says about a job that another has taken over', async () => {
    const store = new MemoryJobStore();
    await store.add([render('j')], 0);
    const [late] = await store.claim({ limit: 1, now: 0, leaseUntil: 10 });
    const [taken] = await store.claim({ limit: 1, now: 10, leaseUntil: 20 });
    await store.park(late!, 11, 'too late');
    await store.acknowledge(taken!, 12);
    expect(await store.parked()).toEqual([]);
    expect(await store.nextDue()).toBeUndefined();
  });

  it('parks a job that ended the process on every try', async () => {
    const store = new MemoryJobStore();
    const clock = new SteppableClock(0);
    await store.add([render('killer')], 0);
    for (let at = 0; at < JOB_POLICIES['render-revision'].attempts; at += 1)
      await store.claim({ limit: 1, now: at, leaseUntil: at + 1 });
    clock.advance(100);
    const queue = new InProcessQueue({ store, clock, logger });
    let runs = 0;
    await queue.start(handlersWith(async () => void (runs += 1)));
    await eventually('a parked job', async () => (await queue.parked()).length === 1);
    expect((await queue.parked())[0]?.error).toMatch(/process ended/);
    expect(runs).toBe(0);
    await queue.stop();
  });

  it('parks a job of a name this version does not know', async () => {
    const queue = new InProcessQueue({ store: new MemoryJobStore(), clock: systemClock, logger });
    await queue.start(handlersWith(async () => undefined));
    await queue.add({ name: 'send-fax' as JobName, key: 'f', payload: { revisionId: 'x' } });
    await eventually('a parked job', async () => (await queue.parked()).length === 1);
    expect((await queue.parked())[0]).toMatchObject({ key: 'f', name: 'send-fax' });
    await queue.stop();
  });

  it('goes on after the store was away', async () => {
    const store = new MemoryJobStore();
    jest.spyOn(store, 'nextDue').mockRejectedValueOnce(new Error('database is locked'));
    const queue = new InProcessQueue({ store, clock: systemClock, logger });
    const done: string[] = [];
    await queue.start(handlersWith(async (id) => void done.push(id)));
    await store.add([render('j')], 0);
    await eventually('the job done', () => done.length === 1);
    await queue.stop();
  });

  it('runs a job under its own correlation id, not under that of the request that added it', async () => {
    const queue = new InProcessQueue({ store: new MemoryJobStore(), clock: systemClock, logger });
    const ids: (string | undefined)[] = [];
    await queue.start(handlersWith(async () => void ids.push(correlationId())));
    await withCorrelation('request-1', () => queue.add(render('j')));
    await eventually('the job done', () => ids.length === 1);
    expect(ids).toEqual(['job:j']);
    await queue.stop();
  });

  it('stops in time although a job hangs, and says which', async () => {
    const warn = jest.fn();
    const store = new MemoryJobStore();
    const loud = { error: jest.fn(), warn } as never;
    const queue = new InProcessQueue({ store, clock: systemClock, logger: loud, graceMs: 50 });
    await queue.start(handlersWith(() => new Promise(() => undefined)));
    await queue.add(render('hangs'));
    await sleep(20);
    await queue.stop();
    expect(warn).toHaveBeenCalledWith({ keys: ['hangs'] }, expect.any(String));
  });
});
