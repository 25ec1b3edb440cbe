import { randomUUID } from 'node:crypto';
import { STATES } from '#libs/lifecycle';
import { createArticle } from '#libs/workflow';
import { BenchServer, contextOf, signedIn } from './harness/bench-server.js';
import { requestsPerSecond } from './harness/load.js';
import { report } from './harness/report.js';

const ARTICLES = 10_000;

const server = new BenchServer();
const db = await server.open();
const editor = await signedIn(db, 'editor');
for (let index = 0; index < ARTICLES; index += 1) {
  const content = {
    title: `Question number ${index}?`,
    bodies: { clinician: 'A short answer.' },
    references: [],
  };
  const draft = { content, topics: [`topic-${index % 20}`], risk: 'standard' as const };
  await createArticle(db, randomUUID, draft, contextOf(editor, 'editor'));
}
// The states are spread for the filter alone; no other bench reads this database.
await db.work.bookkeep(async (sql) => {
  const rows = await sql.query<{ id: string }>('SELECT id FROM articles');
  for (const [index, { id }] of rows.entries())
    await sql.execute('UPDATE articles SET state = $1, updated_at = $2 WHERE id = $3', [
      STATES[index % STATES.length],
      Date.now() - index * 1_000,
      id,
    ]);
});
await db.close();
await server.start();
const url = `${server.url}/api/articles?state=in-review&limit=25`;
const headers = { cookie: editor.cookie };
const page = (await (await fetch(url, { headers })).json()) as { items: unknown[]; total: number };
await requestsPerSecond({ url, connections: 10, seconds: 2, headers });
const { rate, p99 } = await requestsPerSecond({ url, connections: 10, seconds: 6, headers });
await server.stop();
report({
  name: 'list-articles',
  value: rate,
  unit: 'req/s',
  goal: 2_000,
  want: 'at least',
  p99Ms: p99,
  connections: 10,
  articles: ARTICLES,
  total: page.total,
  items: page.items.length,
});
process.exit(0);
