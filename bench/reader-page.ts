import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { BenchServer } from './harness/bench-server.js';
import { requestsPerSecond } from './harness/load.js';
import { publishedArticle } from './harness/published-article.js';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';

const CONNECTIONS = 50;

/** Bare Fastify on the same bytes, in a process of its own. */
async function bareFastify(file: string): Promise<{ url: string; end: () => void }> {
  const script = join(import.meta.dirname, 'harness/bare-fastify.js');
  const child = spawn(process.execPath, [script, file], { stdio: ['ignore', 'pipe', 'inherit'] });
  const url = await new Promise<string>((done) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = /ready at (\S+)/.exec(chunk.toString())?.[1];
      if (found) done(found);
    });
  });
  return { url: `${url}/page`, end: () => child.kill() };
}

const server = new BenchServer();
const db = await server.open();
const slug = await publishedArticle(db, server.folder, sampleContent(17_000, 9));
await db.close();
await server.start();
const url = `${server.url}/articles/${slug}`;
const page = Buffer.from(await (await fetch(url)).arrayBuffer());
const file = join(server.folder, 'page.html');
writeFileSync(file, page);
const bare = await bareFastify(file);

// In turns, so that a slow moment of the machine meets both.
const rates = { page: 0, bare: 0 };
let p99 = 0;
for (const round of [0, 1, 2, 3]) {
  const seconds = round === 0 ? 2 : 4;
  const ours = await requestsPerSecond({ url, connections: CONNECTIONS, seconds });
  const theirs = await requestsPerSecond({ url: bare.url, connections: CONNECTIONS, seconds });
  if (round === 0) continue;
  rates.page += ours.rate / 3;
  rates.bare += theirs.rate / 3;
  p99 = Math.max(p99, ours.p99);
}
bare.end();
await server.stop();
report({
  name: 'reader-page',
  value: Number((rates.page / rates.bare).toFixed(2)),
  unit: 'of bare Fastify',
  goal: 0.6,
  want: 'at least',
  peer: { name: 'bare Fastify, same bytes', value: Math.round(rates.bare), unit: 'req/s' },
  requestsPerSecond: Math.round(rates.page),
  p99Ms: p99,
  connections: CONNECTIONS,
  bytes: page.length,
});
process.exit(0);
