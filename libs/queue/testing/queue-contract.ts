import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { setTimeout as sleep } from 'node:timers/promises';
import {
  backoffAfter,
  job,
  JOB_NAMES,
  JOB_POLICIES,
  Postpone,
  type JobHandlers,
  type ParkedJob,
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
  /** Makes the server unreachable for all, until the function that comes back is called. */
  outage(): Promise<() => Promise<void>>;
  /** Its table is the database that the whole process needs: it does not start without. */
  readonly isStartRefusedWhenDown?: boolean;
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
      // A broker may have to make its tables first.
      await first.queue.add(render('first'));
      await eventually('the first job done', () => done.length === 1);
      const from = performance.now();
      await first.queue.add(render('now'));
      await eventually('the job done', () => done.length === 2);
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

    it('takes keys of any shape', async () => {
      const keys = ['42', 'a:b:c:d', 'send mail/ü?', '%3A'];
      await first.queue.start(note);
      await first.queue.add(...keys.map((key) => render(key)));
      await eventually('all jobs done', () => done.length === keys.length);
      expect([...done].sort()).toEqual([...keys].sort());
      await first.queue.stop();
    });

    it('parks a job that took the process down on every try, and says so', async () => {
      const { attempts } = JOB_POLICIES[NAME];
      await first.queue.add(render('killer'));
      let next = first;
      for (let tries = 1; tries <= attempts; tries += 1) {
        const mortal = next;
        const killed = handlersWith(async (id) => {
          done.push(id);
          await mortal.kill();
          await new Promise(() => undefined);
        });
        await mortal.queue.start(killed);
        await eventually(`try ${tries}`, () => done.length === tries, world.takeoverMs);
        next = await world.open();
      }
      await next.queue.start(note);
      const parked = () => next.queue.parked();
      await eventually('a parked job', async () => (await parked()).length === 1, world.takeoverMs);
      expect(done.length).toBe(attempts);
      expect(await parked()).toEqual([
        { key: 'killer', name: NAME, error: expect.stringMatching(/process ended/) },
      ]);
      await next.queue.stop();
    });

    it('begins a parked job again with all its tries, when somebody says so', async () => {
      const { attempts } = JOB_POLICIES[NAME];
      let tries = 0;
      const moody = handlersWith(async (id) => {
        tries += 1;
        // Fails until the last try of the second round.
        if (tries < 2 * attempts) throw new Error('broken');
        done.push(id);
      });
      await first.queue.start(moody);
      await first.queue.add(render('again'));
      await eventually('a parked job', async () => (await first.queue.parked()).length === 1);
      expect(await first.queue.retry('unheard-of')).toBe(false);
      expect(await first.queue.retry('again')).toBe(true);
      await eventually('the job done', () => done.length === 1);
      expect(await first.queue.parked()).toEqual([]);
      expect(await first.queue.retry('again')).toBe(false);
      await first.queue.stop();
    });

    it('knows a key no more once its job is dropped', async () => {
      await first.queue.add(render('unwanted'), render('wanted'));
      expect(await first.queue.lost(['unwanted', 'wanted', 'unheard-of'])).toEqual(['unheard-of']);
      expect(await first.queue.drop('unwanted')).toBe(true);
      expect(await first.queue.drop('unwanted')).toBe(false);
      expect(await first.queue.lost(['unwanted', 'wanted'])).toEqual(['unwanted']);
      await first.queue.start(note);
      await eventually('the other job done', () => done.length === 1);
      const isLost = async (): Promise<boolean> =>
        (await first.queue.lost(['wanted'])).length === 1;
      await eventually('the done job lost', isLost);
      expect(await first.queue.drop('wanted')).toBe(true);
      await first.queue.add(render('wanted'));
      await eventually('it done again', () => done.length === 2);
      expect(done).toEqual(['wanted', 'wanted']);
      await first.queue.stop();
    });

    it('says how it is doing', async () => {
      const before = Date.now();
      await first.queue.add(render('one'), render('two'), render('later', before + 60_000));
      const idle = await first.queue.health();
      expect(idle).toMatchObject({ waiting: 2, running: 0, delayed: 1, parked: 0 });
      expect(idle.oldestDue).toBeGreaterThanOrEqual(before - 1_000);
      expect(idle.oldestDue).toBeLessThanOrEqual(Date.now());
      let release = (): void => undefined;
      const held = new Promise<void>((resolve) => (release = resolve));
      await first.queue.start(handlersWith(async (id) => (id === 'one' ? held : undefined)));
      await eventually('one job left', async () => {
        const { waiting, running } = await first.queue.health();
        return waiting === 0 && running === 1;
      });
      release();
      await eventually('none running', async () => (await first.queue.health()).running === 0);
      expect(await first.queue.health()).toEqual({ waiting: 0, running: 0, delayed: 1, parked: 0 });
      await first.queue.stop();
    });

    it('tells the ledger what is done and what is parked', async () => {
      const told: string[] = [];
      let refusals = 1;
      const ledger = {
        done: async (key: string) => {
          if (refusals-- > 0) throw new Error('The ledger is away.');
          told.push(`done ${key}`);
        },
        parked: async ({ key, error }: ParkedJob) => void told.push(`parked ${key}: ${error}`),
      };
      const handler = handlersWith(async (id) => {
        done.push(id);
        if (id === 'poison') throw new Error('broken');
      });
      await first.queue.start(handler, ledger);
      await first.queue.add(render('fine'));
      // Done, but not noted: it counts as failed and is repeated.
      await eventually('the job noted', () => told.length === 1);
      expect(done).toEqual(['fine', 'fine']);
      await first.queue.add(render('poison'));
      await eventually('the parked job noted', () => told.length === 2);
      expect(told).toEqual(['done fine', 'parked poison: broken']);
      await first.queue.stop();
    });

    it('refuses within seconds while the server is down, and goes on by itself afterwards', async () => {
      await first.queue.start(note);
      await first.queue.add(render('before'));
      await eventually('the first job done', () => done.length === 1);
      const end = await world.outage();
      const from = performance.now();
      await expect(first.queue.add(render('during'))).rejects.toThrow();
      expect(performance.now() - from).toBeLessThan(2_500);
      await expect(first.queue.health()).rejects.toThrow();
      const late = await world.open();
      await expect(late.queue.add(render('from a cold start'))).rejects.toThrow();
      await end();
      const added = async (queue: Queue, id: string): Promise<boolean> => {
        const isIn = await queue.add(render(id)).then(
          () => true,
          () => false,
        );
        return isIn;
      };
      await eventually('it takes jobs again', () => added(first.queue, 'during'), 10_000);
      await eventually('the late one too', () => added(late.queue, 'from a cold start'), 10_000);
      await eventually('all jobs done', () => done.length >= 3, 10_000 + world.takeoverMs);
      expect([...done].sort()).toEqual(['before', 'during', 'from a cold start']);
      await Promise.all([first.queue.stop(), late.queue.stop()]);
    });

    it('starts while the server is down, and works once it is there', async () => {
      const end = await world.outage();
      const cold = await world.open();
      const started = cold.queue.start(note).catch(() => undefined);
      await sleep(300);
      await end();
      await started;
      if (world.isStartRefusedWhenDown) await cold.queue.start(note);
      const isIn = () =>
        cold.queue.add(render('cold')).then(
          () => true,
          () => false,
        );
      await eventually('it takes jobs', isIn, 10_000);
      await eventually('the job done', () => done.includes('cold'), 10_000);
      await cold.queue.stop();
    });

    it('stops in time while the server is down', async () => {
      await first.queue.start(note);
      await first.queue.add(render('before'));
      await eventually('the job done', () => done.length === 1);
      const end = await world.outage();
      const from = performance.now();
      await first.queue.stop();
      expect(performance.now() - from).toBeLessThan(5_000);
      await end();
    });
  });
}
