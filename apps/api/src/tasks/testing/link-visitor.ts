import { type BoardOverHttp, ok } from '../../../testing/a-board-over-http.js';
import { type TestClient, type TestResponse } from '../../../testing/index.js';

const TABLES = [
  ...['articles', 'assignments', 'rounds', 'sessions', 'users', 'mails', 'reminders', 'outbox'],
  ...['audit_events', 'sign_in_links'],
];

/** Every row that a link could change; the budgets of addresses only where they are asked for. */
export async function stored(
  { app }: BoardOverHttp,
  more: readonly string[] = [],
): Promise<unknown> {
  const found: Record<string, unknown> = {};
  for (const table of [...TABLES, ...more])
    found[table] = (await app.db.reader.query(`SELECT * FROM ${table}`))
      .map((row) => JSON.stringify(row))
      .sort();
  return found;
}

/** What a page says, without its markup. */
export function said({ body }: TestResponse): string {
  return body.replace(/<[^>]*>/g, ' ').replace(/\s+/g, ' ');
}

/** A browser that has come in by a link. */
export async function cameIn({ app }: BoardOverHttp, link: string): Promise<TestClient> {
  const client = app.anonymous();
  const { statusCode, body } = await client.post(link, { form: {} });
  if (statusCode !== 303) throw new Error(`${statusCode}: ${body}`);
  const { csrfToken } = ok(await client.get('/api/session')).json<{ csrfToken: string }>();
  client.csrfToken = csrfToken;
  return client;
}
