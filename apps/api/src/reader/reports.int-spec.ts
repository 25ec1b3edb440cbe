import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { AuditEventRow, AuditValueRow, ReaderReportRow } from '#libs/persistence';
import { type TestResponse } from '../../testing/index.js';
import { testApp, type TestApp, type TestClient } from '../../testing/index.js';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { textIn } from './testing/read-page.js';

const MINUTES = 60_000;
const BROWSER = { accept: 'text/html,application/xhtml+xml' };
let site: ReaderSite;
let url: string;
beforeAll(async () => {
  site = await aReaderSite();
  url = `/articles/${await site.slugOf(await site.published())}`;
});
afterAll(() => site.close());

const stored = (): Promise<ReaderReportRow[]> =>
  site.board.test.db.reader.find(ReaderReportRow, {}, 'ORDER BY at, id');

/** Posts after the budget of the address has been renewed. */
function post(path: string, form: Record<string, string>): Promise<TestResponse> {
  site.board.clock.advance(11 * MINUTES);
  return site.client.post(url + path, { form, headers: BROWSER });
}

const codeIn = (answer: TestResponse): string =>
  String(answer.headers['location']).replace('/receipts/', '');

describe('a report', () => {
  it('is stored and answered with a receipt that opens later', async () => {
    const sent = await post('/report', {
      message: 'The second sentence is wrong.',
      passage: 'Rest helps most people',
      source: 'doi:10.1000/other',
      email: 'reader@example.org',
      website: '',
    });
    expect(sent.statusCode).toBe(201);
    expect(textIn(sent.body)).toContain('Your report has arrived');
    expect((await stored()).at(-1)).toMatchObject({
      kind: 'error',
      state: 'open',
      email: 'reader@example.org',
      body: 'The second sentence is wrong.\n\nPassage: Rest helps most people\n\nSource: doi:10.1000/other',
    });
    const receipt = await site.client.get(`/receipts/${codeIn(sent)}`);
    expect(textIn(receipt.body)).toContain('Waiting for an editor');
    expect(receipt.body).not.toContain('reader@example.org');
    expect(receipt.headers['cache-control']).toBe('no-store');
  });

  it('leaves an event that tells nothing about who wrote', async () => {
    await post('/question', { message: 'What about children?', email: 'parent@example.org' });
    const { reader } = site.board.test.db;
    const event = (
      await reader.find(AuditEventRow, { action: 'reader-report.received' }, 'ORDER BY seq DESC')
    )[0];
    const values = await reader.find(AuditValueRow, { seq: event?.seq ?? -1 });
    const told = JSON.stringify([event, values]);
    expect(event?.actorId).toBe('system:reader');
    expect(told).toContain('What about children?');
    expect(told).not.toContain('parent@example.org');
    expect(told).not.toContain('127.0.0.1');
  });

  it('comes back filled in when something does not fit, and is not stored', async () => {
    const before = await stored();
    const refused = await post('/report', { message: ' ', email: 'nobody', source: '<i>x</i>' });
    expect(refused.statusCode).toBe(422);
    expect(textIn(refused.body)).toContain('Write what is wrong.');
    expect(refused.body).toContain('value="nobody"');
    expect(refused.body).toContain('value="&lt;i&gt;x&lt;/i&gt;"');
    const long = await post('/report', { message: 'x'.repeat(4001) });
    expect(long.statusCode).toBe(422);
    const odd = await post('/report', { message: 'left \u202e right' });
    expect(odd.statusCode).toBe(422);
    expect(await stored()).toEqual(before);
  });

  it('that fills the trap in is answered alike and not stored', async () => {
    const before = await stored();
    const sent = await post('/report', { message: 'Buy here', website: 'https://spam.example' });
    expect(sent.statusCode).toBe(201);
    expect(textIn(sent.body)).toContain('Your report has arrived');
    expect(codeIn(sent)).toMatch(/^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/);
    expect(await stored()).toEqual(before);
  });

  it('is refused with a page that says how long to wait after five in ten minutes', async () => {
    site.board.clock.advance(11 * MINUTES);
    const form = { message: 'Once more.' };
    const statuses: number[] = [];
    for (let count = 0; count < 5; count += 1)
      statuses.push((await site.client.post(`${url}/report`, { form })).statusCode);
    expect(statuses).toEqual([201, 201, 201, 201, 201]);
    const before = await stored();
    const full = await site.client.post(`${url}/report`, { form, headers: BROWSER });
    expect(full.statusCode).toBe(429);
    expect(full.headers['content-type']).toContain('text/html');
    expect(textIn(full.body)).toContain('Try again in 10 minutes.');
    expect(await stored()).toEqual(before);
  });

  it('is refused with a page when it comes from another site or is too large', async () => {
    const before = await stored();
    const foreign = await site.client.post(`${url}/report`, {
      form: { message: 'x' },
      headers: { ...BROWSER, origin: 'https://elsewhere.example' },
    });
    expect([foreign.statusCode, textIn(foreign.body)]).toEqual([
      403,
      expect.stringContaining('We could not accept this form'),
    ]);
    const large = await post('/report', { message: 'x'.repeat(70_000) });
    expect([large.statusCode, textIn(large.body)]).toEqual([
      413,
      expect.stringContaining('That was too long to send'),
    ]);
    expect(await stored()).toEqual(before);
  });
});

describe('a receipt', () => {
  it('that nobody was given is not found', async () => {
    for (const code of ['aaaa-aaaa-aaaa-aaaa-aaaa', 'x', '%00', "' OR 1=1 --"])
      expect((await site.client.get(`/receipts/${encodeURIComponent(code)}`)).statusCode).toBe(404);
  });
});

describe('an address that leads nowhere', () => {
  it('answers people with a page and programs with a problem document', async () => {
    const page = await site.client.get('/articles/nothing-here', { headers: BROWSER });
    expect([page.statusCode, page.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    expect(textIn(page.body)).toContain('There is no page here');
    const unknown = await site.client.get('/nowhere', { headers: BROWSER });
    expect([unknown.statusCode, textIn(unknown.body)]).toEqual([
      404,
      expect.stringContaining('There is no page here'),
    ]);
    const problem = await site.client.get('/articles/nothing-here');
    expect(problem.json()).toMatchObject({ code: 'not-found', status: 404 });
    const api = await site.client.get('/api/nothing', { headers: BROWSER });
    expect(api.headers['content-type']).toBe('application/problem+json');
  });
});

describe('the list of reports', () => {
  let app: TestApp;
  let editor: TestClient;
  beforeAll(async () => {
    app = await testApp();
    editor = await app.signedIn('editor');
    await app.db.work.bookkeep(async (sql) => {
      const at = app.clock.now();
      await sql.execute(
        `INSERT INTO articles (id, slug, title, search_title, topics, risk, state, author_id,
          current_revision_id, created_at, updated_at)
         VALUES ('a', 'a', 'A?', 'a?', '[]', 'low', 'published', $1, 'r', $2, $3)`,
        [editor.userId, at, at],
      );
      for (const number of [1, 2, 3])
        await sql.insert(ReaderReportRow, {
          ...{ id: `report-${number}`, articleId: 'a', revisionId: 'r', kind: 'error' },
          ...{ body: `Fault ${number}`, receipt: `code-${number}`, state: 'open', at: at + number },
        });
    });
  });
  afterAll(() => app.close());

  it('goes through the open ones, oldest first, page by page', async () => {
    const first = (await editor.get('/api/reader-reports?limit=2')).json<Listed>();
    expect(first.items.map(({ body }) => body)).toEqual(['Fault 1', 'Fault 2']);
    const second = (
      await editor.get(`/api/reader-reports?limit=2&cursor=${first.next}`)
    ).json<Listed>();
    expect(second.items.map(({ body }) => body)).toEqual(['Fault 3']);
    expect(second.next).toBeNull();
  });

  it('is not for authors, and refuses what it does not know', async () => {
    const author = await app.signedIn('author');
    expect((await author.get('/api/reader-reports')).statusCode).toBe(403);
    expect((await editor.get('/api/reader-reports?state=lost')).statusCode).toBe(422);
    expect((await editor.get('/api/reader-reports?cursor=x')).statusCode).toBe(422);
  });

  it('takes one answer, for the version the editor saw', async () => {
    const path = '/api/reader-reports/report-1/answer';
    const body = { answer: 'Thank you, it is put right.' };
    expect((await editor.post(path, { body })).statusCode).toBe(428);
    expect((await editor.post(path, { body, version: 9 })).statusCode).toBe(412);
    const given = await editor.post(path, { body, version: 1 });
    expect(given.json()).toMatchObject({ state: 'answered', version: 2, ...body });
    expect(given.headers['etag']).toBe('"2"');
    expect((await editor.post(path, { body, version: 2 })).statusCode).toBe(409);
    const unknown = await editor.post('/api/reader-reports/none/answer', { body, version: 1 });
    expect(unknown.statusCode).toBe(404);
    const answered = (await editor.get('/api/reader-reports?state=answered')).json<Listed>();
    expect(answered.items).toHaveLength(1);
    const events = await app.db.reader.find(AuditEventRow, { action: 'reader-report.answered' });
    expect(events).toMatchObject([{ actorId: editor.userId, objectId: 'report-1' }]);
  });
});

interface Listed {
  readonly items: { readonly body: string }[];
  readonly next: string | null;
}
