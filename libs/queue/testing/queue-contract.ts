import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  backoffAfter,
  job,
  JOB_NAMES,
  JOB_POLICIES,
  Postpone,
  type JobHandlers,
  type Queue,
} from '../src/index.js';

/** One process that works on the jobs. */
export interface QueueProcess {
  readonly queue: Queue;
  /** Ends it as a power cut would: nothing it does from now on reaches the jobs. */
  kill(): Promise<void> | void;
}

/** A set of jobs of its own, and processes that share it. */
export interface QueueWorld {
  open(): Promise<QueueProcess>;
  /** Within how many ms another process must have taken over a dead one's job. */
  readonly takeoverMs: number;
  close(): Promise<void>;
}

const NAME = 'render-revision';

/** Handlers of which only one counts here. */
export function handlersWith(handler: (revisionId: string) => Promise<void>): JobHandlers {
  const idle = Object.fromEntries(JOB_NAMES.map((name) => [name, async () => undefined]));
  return { ...idle, [NAME]: ({ revisionId }) => handler(revisionId) } as JobHandlers;
}

/** Resolves once the condition holds; fails with its name when it does not in time. */
export async function eventually(
  what: string,
  holds: () => boolean | Promise<boolean>,
  withinMs = 5_000,
): Promise<void> {
  const until = performance.now() + withinMs;
  while (!(await holds())) {
    if (performance.now() > until) throw new Error(`Not within ${withinMs} ms: ${what}.`);
    await sleep(5);
  }
}

/** What every queue adapter must hold to. Uses real time, since brokers have no other. */
export function queueContract(name: string, makeWorld: () => Promise<QueueWorld>): void {
  describe(`${name} as a queue`, () => {
    let world: QueueWorld;
    let first: QueueProcess;
    const done: string[] = [];
    const note = handlersWith(async (id) => void done.push(id));
    const render = (id: string, runAt?: number) => job(NAME, id, { revisionId: id }, runAt);

    beforeEach(async () => {
      done.length = 0;
      world = await makeWorld();
      first = await world.open();
    });
    afterEach(() => world.close());

    it('runs nothing before it is started, and then what was added before', async () => {
      await first.queue.add(render('early'), render('bird'));
      await sleep(100);
      expect(done).toEqual([]);
      await first.queue.start(note);
      await eventually('both jobs done', () => done.length === 2);
      await first.queue.stop();
    });

    it('refuses to start when a job has no handler, and names it', async () => {
      const others = { ...note, [NAME]: undefined } as unknown as JobHandlers;
      await expect(first.queue.start(others)).rejects.toThrow(NAME);
    });

    it('does a job added while it runs at once', async () => {
      await first.queue.start(note);
      const from = performance.now();
      await first.queue.add(render('now'));
      await eventually('the job done', () => done.length === 1);
      expect(performance.now() - from).toBeLessThan(500);
      await first.queue.stop();
    });

    it('does a delayed job not before its time and soon after it', async () => {
      await first.queue.start(note);
      const at = Date.now() + 300;
      await first.queue.add(render('later', at));
      await eventually('the job done', () => done.length === 1);
      expect(Date.now()).toBeGreaterThanOrEqual(at);
      expect(Date.now() - at).toBeLessThan(700);
      await first.queue.stop();
    });

    it('does a job once however often its key is added, also after it is done', async () => {
      await first.queue.start(note);
      await Promise.all([render('once'), render('once')].map((it) => first.queue.add(it)));
      await first.queue.add(render('once'), render('once'));
      await eventually('the job done', () => done.length > 0);
      await first.queue.add(render('once'), render('last'));
      await eventually('the next job done', () => done.includes('last'));
      expect(done).toEqual(['once', 'last']);
      await first.queue.stop();
    });

    it('tries a failed job again after its backoff, and other jobs meanwhile', async () => {
      const tries: number[] = [];
      await first.queue.start(
        handlersWith(async (id) => {
          if (id === 'fine') return void done.push(id);
          tries.push(Date.now());
          if (tries.length === 1) throw new Error('not yet');
          done.push(id);
        }),
      );
      await first.queue.add(render('moody'));
      await eventually('the first try', () => tries.length === 1);
      await first.queue.add(render('fine'));
      await eventually('both jobs done', () => done.length === 2);
      expect(done).toEqual(['fine', 'moody']);
      // Brokers round to their own tick.
      expect(tries[1]! - tries[0]!).toBeGreaterThanOrEqual(backoffAfter(NAME, 1) - 20);
      expect(await first.queue.parked()).toEqual([]);
      await first.queue.stop();
    });

    it('puts a job off as often as its handler asks, without counting those tries', async () => {
      const { attempts } = JOB_POLICIES[NAME];
      let tries = 0;
      await first.queue.start(
        handlersWith(async (id) => {
          tries += 1;
          if (tries <= attempts + 2) throw new Postpone(Date.now() + 20, 'not yet');
          done.push(id);
        }),
      );
      await first.queue.add(render('patient'));
      await eventually('the job done', () => done.length === 1);
      expect(await first.queue.parked()).toEqual([]);
      await first.queue.stop();
    });

    it('parks a poison job with its error after its last try', async () => {
      let tries = 0;
      await first.queue.start(
        handlersWith(async () => {
          tries += 1;
          throw new Error(`broken ${tries}`);
        }),
      );
      await first.queue.add(render('poison'));
      await eventually('a parked job', async () => (await first.queue.parked()).length === 1);
      const { attempts } = JOB_POLICIES[NAME];
      expect(tries).toBe(attempts);
      expect(await first.queue.parked()).toEqual([
        { key: 'poison', name: NAME, error: `broken ${attempts}` },
      ]);
      await first.queue.stop();
    });

    it('waits for running jobs when it stops, and takes no new one', async () => {
      await first.queue.start(
        handlersWith(async (id) => {
          await sleep(200);
          done.push(id);
        }),
      );
      await first.queue.add(render('running'));
      await sleep(100);
      const stopped = first.queue.stop();
      await first.queue.add(render('waiting'));
      await stopped;
      expect(done).toEqual(['running']);
      await sleep(300);
      expect(done).toEqual(['running']);
    });

    it('repeats a job whose worker died between doing and acknowledging it', async () => {
      await first.queue.start(
        handlersWith(async (id) => {
          done.push(`first ${id}`);
          await first.kill();
        }),
      );
      await first.queue.add(render('crash'));
      await eventually('the first try', () => done.length === 1);
      const second = await world.open();
      await second.queue.start(handlersWith(async (id) => void done.push(`second ${id}`)));
      await eventually('the takeover', () => done.length === 2, world.takeoverMs);
      expect(done).toEqual(['first crash', 'second crash']);
      await second.queue.stop();
    });

    it('takes over a job whose worker stalled, and does the others meanwhile', async () => {
      await first.queue.start(handlersWith(() => new Promise(() => undefined)));
      await first.queue.add(render('stalled'));
      await sleep(100);
      await first.kill();
      const second = await world.open();
      await second.queue.start(note);
      await second.queue.add(render('other'));
      await eventually('both jobs done', () => done.length === 2, world.takeoverMs);
      expect(done).toEqual(['other', 'stalled']);
      await second.queue.stop();
    });

    it('does each job once with two processes at work', async () => {
      const second = await world.open();
      await first.queue.start(note);
      await second.queue.start(note);
      const ids = Array.from({ length: 40 }, (_, index) => `shared-${index}`);
      await first.queue.add(...ids.map((id) => render(id)));
      await eventually('all jobs done', () => done.length >= ids.length);
      await Promise.all([first.queue.stop(), second.queue.stop()]);
      expect([...done].sort()).toEqual([...ids].sort());
    });
  });
}
