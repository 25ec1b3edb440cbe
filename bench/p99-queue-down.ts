import { Asker, quantile } from './harness/asker.js';
import { csrfOf, signedIn } from './harness/bench-server.js';
import { BurstStage } from './harness/burst-stage.js';
import { ownRedis, POSTGRES_URL } from './harness/own-servers.js';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';

// What a writing request takes that leaves a job behind, with Redis up and with Redis down, in turns in the
// same run. Argument: seconds a turn (default 8).

const SECONDS = Number(process.argv[2] ?? 8);
const TURNS = 3;
const CONNECTIONS = 4;

const redis = await ownRedis();
const stage = await BurstStage.set({
  ...{ postgresUrl: POSTGRES_URL, queueUrl: redis.url, reminders: 5 },
});
const server = await stage.server();
const url = server.said.split(' ').find((word) => word.startsWith('http')) ?? '';
const editor = await signedIn(stage.db, 'editor');
const csrf = await csrfOf(url, editor);
const content = sampleContent(1_000, 2);

/** Begins an article and hands it in: handing in leaves a job. @returns how long handing in took, ms */
async function submit(asker: Asker): Promise<number> {
  const begun = await asker.ask('POST', '/api/articles', {
    ...{ ...content, topics: ['bench'], risk: 'standard' },
  });
  const { articleId, version } = JSON.parse(begun.body) as { articleId: string; version: number };
  const path = `/api/articles/${articleId}/submit`;
  const { status, ms } = await asker.ask('POST', path, {}, { 'if-match': `"${version}"` });
  if (status >= 300) throw new Error(`Handing in was answered with ${status}.`);
  return ms;
}

async function turn(seconds: number): Promise<number[]> {
  const times: number[] = [];
  const until = performance.now() + seconds * 1_000;
  await Promise.all(
    Array.from({ length: CONNECTIONS }, async () => {
      const asker = new Asker(url, { cookie: editor.cookie, 'x-csrf-token': csrf });
      while (performance.now() < until) times.push(await submit(asker));
    }),
  );
  return times;
}

await turn(SECONDS / 2);
const up: number[] = [];
const down: number[] = [];
for (let count = 0; count < TURNS; count += 1) {
  up.push(...(await turn(SECONDS)));
  await redis.stop();
  down.push(...(await turn(SECONDS)));
  await redis.start();
}
await server.end();
await stage.clear();
await redis.remove();
const [p99Up, p99Down] = [quantile(up, 0.99), quantile(down, 0.99)];
report({
  ...{
    name: 'p99-queue-down',
    value: Number((p99Down / p99Up).toFixed(2)),
    unit: 'times p99 with',
  },
  ...{ goal: 1.5, want: 'at most', requestsUp: up.length, requestsDown: down.length },
  p99UpMs: Number(p99Up.toFixed(1)),
  p99DownMs: Number(p99Down.toFixed(1)),
  medianUpMs: Number(quantile(up, 0.5).toFixed(1)),
  medianDownMs: Number(quantile(down, 0.5).toFixed(1)),
});
process.exit(0);
