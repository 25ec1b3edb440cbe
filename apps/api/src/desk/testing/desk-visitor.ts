import { type Member } from '../../../testing/a-board-over-http.js';
import { type TestClient, type TestResponse } from '../../../testing/index.js';

/** The session's token as a page hands it to its forms. */
export function csrfIn(page: string): string {
  return /name="csrf" value="([\w-]+)"/.exec(page)?.[1] ?? '';
}

/** What a page says, without its markup. */
export function wordsOf(page: string): string {
  return page
    .slice(page.indexOf('<body>'))
    .replace(/<[^>]*>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/&amp;/g, '&')
    .replace(/\s+/g, ' ');
}

/** Opens the page, fills in its form and sends it, as a browser without scripts does. */
export async function sendForm(
  client: TestClient,
  page: string,
  action: string,
  fields: Readonly<Record<string, string>>,
): Promise<TestResponse> {
  const { body } = await client.get(page);
  return client.post(action, { form: { csrf: csrfIn(body), ...fields } });
}

/** Path of an article on the desk from its path in the API. */
export function deskPath(apiPath: string): string {
  return apiPath.replace('/api/', '/plain/');
}

export const NOTHING = { disclosure: 'none', confidentiality: 'yes' };

/** Accepts on the desk. */
export function acceptOnDesk({ client }: Member, apiPath: string): Promise<TestResponse> {
  const page = deskPath(apiPath);
  return sendForm(client, page, `${page}/accept`, NOTHING);
}
