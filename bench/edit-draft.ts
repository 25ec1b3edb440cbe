import { randomUUID } from 'node:crypto';
import { Agent, request } from 'node:http';
import { createArticle } from '#libs/workflow';
import { bareCommitsPerSecond } from './harness/bare-commits.js';
import { BenchServer, contextOf, csrfOf, signedIn } from './harness/bench-server.js';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';

const CONNECTIONS = 10;
const SECONDS = Number(process.argv[2] ?? 8);
const BYTES = 2_000;

const server = new BenchServer();
const db = await server.open();
const editor = await signedIn(db, 'editor');
const content = sampleContent(BYTES, 3);
const articles: string[] = [];
for (let index = 0; index < CONNECTIONS; index += 1) {
  const draft = { content, topics: ['bench'], risk: 'standard' as const };
  const { articleId } = await createArticle(db, randomUUID, draft, contextOf(editor, 'editor'));
  articles.push(articleId);
}
await db.close();
await server.start();
const csrf = await csrfOf(server.url, editor);
const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS });

function edit(articleId: string, version: number): Promise<number> {
  const body = JSON.stringify({ ...content, summary: `Take ${version}` });
  return new Promise((done, fail) => {
    const call = request(
      `${server.url}/api/articles/${articleId}/draft`,
      {
        agent,
        method: 'PUT',
        headers: {
          cookie: editor.cookie,
          'x-csrf-token': csrf,
          'if-match': `"${version}"`,
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(body),
        },
      },
      (answer) => {
        answer.resume();
        answer.once('end', () => done(answer.statusCode ?? 0));
      },
    );
    call.once('error', fail);
    call.end(body);
  });
}

const cpuBefore = server.cpuSeconds();
let count = 0;
const latencies: number[] = [];
const until = performance.now() + SECONDS * 1_000;
await Promise.all(
  articles.map(async (articleId) => {
    for (let version = 1; performance.now() < until; version += 1) {
      const begun = performance.now();
      const status = await edit(articleId, version);
      if (status !== 200) throw new Error(`The edit was answered with ${status}.`);
      latencies.push(performance.now() - begun);
      count += 1;
    }
  }),
);
const limit = bareCommitsPerSecond(server.folder);
const cpuMs = ((server.cpuSeconds() - cpuBefore) * 1_000) / count;
await server.stop();
latencies.sort((one, other) => one - other);
report({
  name: 'edit-draft',
  value: Math.round(count / SECONDS),
  unit: 'req/s',
  goal: 1_500,
  want: 'at least',
  peer: { name: 'bare better-sqlite3 commits, synchronous=FULL', value: limit, unit: 'commits/s' },
  ratioToPeer: Number((count / SECONDS / limit).toFixed(2)),
  p95Ms: Number(latencies[Math.floor(latencies.length * 0.95)]?.toFixed(2)),
  cpuMsPerRequest: Number(cpuMs.toFixed(3)),
  connections: CONNECTIONS,
  articleBytes: BYTES,
});
process.exit(0);
