import { setTimeout as sleep } from 'node:timers/promises';
import { BurstStage } from './harness/burst-stage.js';
import { type Child } from './harness/child.js';
import { makeDue } from './harness/due-reminders.js';
import { ownRedis, POSTGRES_URL } from './harness/own-servers.js';
import { report } from './harness/report.js';
import { judge } from './harness/verdict.js';

// kill -9 of a random worker during a burst, again and again; what ends is started anew. Arguments: rounds
// (default 200), and which adapter. One line an adapter: the value is what was lost or sent twice unexplained.

const ROUNDS = Number(process.argv[2] ?? 200);
const ONLY = process.argv[3];
const WORKERS = 3;
const DUE_A_ROUND = 40;
const MAX_ALIVE_MS = 700;
const SETTLE_MS = 120_000;
/** Short, so that what a killed worker held comes free soon. */
const SETTINGS = { JOB_LEASE_SECONDS: '3', MAIL_LEASE_SECONDS: '6' };

/** Keeps some workers running; whichever is killed is started anew. */
class Crew {
  private readonly workers: Child[] = [];
  private readonly starting = new Set<Promise<void>>();

  constructor(private readonly stage: BurstStage) {}

  hire(): void {
    const start = this.stage.worker().then((worker) => void this.workers.push(worker));
    this.starting.add(start);
    void start.finally(() => this.starting.delete(start));
  }

  /** Waits until so many work. */
  async atWork(count: number): Promise<void> {
    while (this.workers.length < count) await Promise.race(this.starting);
  }

  async killOne(): Promise<void> {
    const [victim] = this.workers.splice(Math.floor(Math.random() * this.workers.length), 1);
    await victim?.end('SIGKILL');
  }

  async goHome(): Promise<void> {
    await Promise.all(this.starting);
    await Promise.all(this.workers.map((worker) => worker.end()));
  }
}

async function measure(adapter: string, queueUrl: string): Promise<void> {
  const count = ROUNDS * DUE_A_ROUND;
  const stage = await BurstStage.set({
    ...{ postgresUrl: POSTGRES_URL, queueUrl, reminders: count, settings: SETTINGS },
  });
  const crew = new Crew(stage);
  try {
    const begun = performance.now();
    for (let index = 0; index < WORKERS; index += 1) crew.hire();
    await crew.atWork(WORKERS);
    for (let round = 0; round < ROUNDS; round += 1) {
      await makeDue(stage.db, round * DUE_A_ROUND, (round + 1) * DUE_A_ROUND);
      await sleep(Math.random() * MAX_ALIVE_MS);
      await crew.killOne();
      crew.hire();
      await crew.atWork(WORKERS - 1);
    }
    const isComplete = await stage.arrived(count, SETTLE_MS);
    const isSettled = await stage.settled(SETTLE_MS);
    const verdict = await judge(stage, count);
    const seconds = Math.round((performance.now() - begun) / 1_000);
    report({
      ...{ name: `chaos-${adapter}`, unit: 'mails lost, or doubled without the ledger knowing' },
      value: verdict.lost + verdict.unexplained + verdict.differentIds,
      ...{ goal: 0, want: 'at most', kills: ROUNDS, reminders: count, seconds },
      ...{ isComplete, isSettled, ...verdict },
    });
  } finally {
    await crew.goHome();
    await stage.clear();
  }
}

if (!ONLY || ONLY === 'redis') {
  const redis = await ownRedis();
  await measure('redis', redis.url).finally(() => redis.remove());
}
if (!ONLY || ONLY === 'postgres') await measure('postgres', 'postgres');
process.exit(0);
