import { randomUUID } from 'node:crypto';
import { setTimeout as sleep } from 'node:timers/promises';
import { createArticle } from '#libs/workflow';
import { Asker, quantile } from './harness/asker.js';
import { contextOf, csrfOf, signedIn } from './harness/bench-server.js';
import { BurstStage } from './harness/burst-stage.js';
import { type Child } from './harness/child.js';
import { makeDue } from './harness/due-reminders.js';
import { ownPostgres, ownRedis, type OwnServer } from './harness/own-servers.js';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';
import { judge } from './harness/verdict.js';

// Redis flushed, Redis stopped, PostgreSQL restarted, each in the middle of a burst, while somebody edits an
// article all the time. Arguments: reminders (default 3,000), seconds that Redis is away (default 60), and
// which outage. All servers are the bench's own.

const COUNT = Number(process.argv[2] ?? 3_000);
const AWAY_MS = Number(process.argv[3] ?? 60) * 1_000;
const ONLY = process.argv[4];
const LIMIT_MS = 300_000;

type Break = (servers: { redis: OwnServer; postgres: OwnServer }) => Promise<void>;

/** What is done to the servers, and the queue it is done under. */
const OUTAGES: Readonly<Record<string, { queue: 'redis' | 'postgres'; breakIt: Break }>> = {
  'redis-flushed': {
    queue: 'redis',
    breakIt: async ({ redis }) => {
      const { Redis } = await import('ioredis');
      const client = new Redis(redis.url);
      await client.flushall();
      client.disconnect();
    },
  },
  'redis-stopped': {
    queue: 'redis',
    breakIt: async ({ redis }) => {
      await redis.stop();
      await sleep(AWAY_MS);
      await redis.start();
    },
  },
  'postgres-restarted': { queue: 'redis', breakIt: ({ postgres }) => restart(postgres) },
  'postgres-restarted-with-queue': {
    queue: 'postgres',
    breakIt: ({ postgres }) => restart(postgres),
  },
};

async function restart(server: OwnServer): Promise<void> {
  await server.stop();
  await server.start();
}

interface Edits {
  readonly times: number[];
  readonly statuses: Map<number, number>;
  stop(): Promise<void>;
}

/** Somebody who edits an article, again and again, until told to stop. */
async function anEditor(stage: BurstStage, server: Child): Promise<Edits> {
  const url = server.said.split(' ').find((word) => word.startsWith('http')) ?? '';
  const editor = await signedIn(stage.db, 'editor');
  const content = sampleContent(1_000, 2);
  const draft = { content, topics: ['bench'], risk: 'standard' as const };
  const context = contextOf(editor, 'editor');
  const { articleId } = await createArticle(stage.db, randomUUID, draft, context);
  const csrf = await csrfOf(url, editor);
  const asker = new Asker(url, { cookie: editor.cookie, 'x-csrf-token': csrf });
  let isStopped = false;
  const edits = { times: [] as number[], statuses: new Map<number, number>() };
  let version = 1;
  const going = (async () => {
    for (let take = 0; !isStopped; take += 1) {
      const body = { ...content, summary: `Take ${take}` };
      const path = `/api/articles/${articleId}/draft`;
      const { status, ms } = await asker.ask('PUT', path, body, { 'if-match': `"${version}"` });
      edits.times.push(ms);
      edits.statuses.set(status, (edits.statuses.get(status) ?? 0) + 1);
      if (status === 200) version += 1;
      await sleep(50);
    }
  })();
  return {
    ...edits,
    stop: async () => {
      isStopped = true;
      await going;
    },
  };
}

async function measure(name: string): Promise<void> {
  const outage = OUTAGES[name];
  if (!outage) throw new Error(`There is no outage ${name}.`);
  const [redis, postgres] = [await ownRedis(), await ownPostgres()];
  const queueUrl = outage.queue === 'redis' ? redis.url : 'postgres';
  const stage = await BurstStage.set({ postgresUrl: postgres.url, queueUrl, reminders: COUNT });
  const running: Child[] = [];
  try {
    const server = await stage.server();
    running.push(server, ...(await Promise.all([stage.worker(), stage.worker()])));
    const edits = await anEditor(stage, server);
    const begun = performance.now();
    await makeDue(stage.db, 0, COUNT);
    await stage.arrived(Math.floor(COUNT / 4), LIMIT_MS);
    await outage.breakIt({ redis, postgres });
    const isComplete = await stage.arrived(COUNT, LIMIT_MS);
    const isSettled = await stage.settled(LIMIT_MS);
    await edits.stop();
    const verdict = await judge(stage, COUNT);
    report({
      ...{ name: `outage-${name}`, unit: 'mails lost, or doubled without the ledger knowing' },
      value: verdict.lost + verdict.unexplained + verdict.differentIds,
      ...{ goal: 0, want: 'at most', reminders: COUNT, isComplete, isSettled, ...verdict },
      seconds: Math.round((performance.now() - begun) / 1_000),
      requests: edits.times.length,
      statuses: Object.fromEntries(edits.statuses),
      p99Ms: Math.round(quantile(edits.times, 0.99)),
      slowestMs: Math.round(Math.max(...edits.times)),
    });
  } finally {
    for (const child of running) await child.end();
    await stage.clear();
    await redis.remove();
    await postgres.remove();
  }
}

for (const name of Object.keys(OUTAGES)) if (!ONLY || ONLY === name) await measure(name);
process.exit(0);
