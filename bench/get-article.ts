import { randomUUID } from 'node:crypto';
import { createArticle } from '#libs/workflow';
import { BenchServer, contextOf, signedIn } from './harness/bench-server.js';
import { requestsPerSecond } from './harness/load.js';
import { report } from './harness/report.js';
import { sampleContent } from './harness/sample-text.js';

const server = new BenchServer();
const db = await server.open();
const editor = await signedIn(db, 'editor');
const draft = { content: sampleContent(6_500, 6), topics: ['bench'], risk: 'standard' as const };
const { articleId } = await createArticle(db, randomUUID, draft, contextOf(editor, 'editor'));
await db.close();
await server.start();
const url = `${server.url}/api/articles/${articleId}`;
const headers = { cookie: editor.cookie };
const bytes = (await (await fetch(url, { headers })).text()).length;
await requestsPerSecond({ url, connections: 50, seconds: 2, headers });
const { rate, p99 } = await requestsPerSecond({ url, connections: 50, seconds: 6, headers });
await server.stop();
report({
  name: 'get-article',
  value: rate,
  unit: 'req/s',
  goal: 5_000,
  want: 'at least',
  p99Ms: p99,
  connections: 50,
  bytes,
});
process.exit(0);
