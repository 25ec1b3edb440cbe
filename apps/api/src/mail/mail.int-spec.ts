import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow } from '#libs/persistence';
import { aDeliveryReport } from '#testing/jobs';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { BOUNCE_SECRET, type TestClient, type TestResponse } from '../../testing/index.js';
import { whatIsStored } from '../../testing/what-is-stored.js';

let board: BoardOverHttp;
let administrator: TestClient;
let path: string;
beforeAll(async () => {
  board = await aBoardOverHttp();
  administrator = await board.app.signedIn('administrator');
  path = await board.invited();
});
afterAll(() => board.app.close());

interface Listed {
  items: {
    id: string;
    kind: string;
    state: string;
    subject: string | null;
    text?: string | null;
  }[];
}
const mailsOf = async (client: TestClient, url = `${path}/mails`): Promise<Listed> =>
  ok(await client.get(url)).json<Listed>();
const set = (id: string, state: string): Promise<number> =>
  board.app.db.work.bookkeep((sql) =>
    sql.execute('UPDATE mails SET state = $1, attempts = 3 WHERE id = $2', [state, id]),
  );

describe('mails about an article', () => {
  it('shows the editor each with its state and text, personal links left out', async () => {
    const { items } = await mailsOf(board.editor.client);
    const invitations = items.filter(({ kind }) => kind === 'invitation');
    expect(invitations).toHaveLength(2);
    expect(invitations[0]).toMatchObject({ state: 'queued', attempts: 0, unknowable: 0 });
    expect(invitations[0]?.text).toContain('- Decline ([personal link])');
    expect(JSON.stringify(items)).not.toContain('/tasks/');
  });

  it('is for editors, chairs and compliance', async () => {
    for (const role of ['chair', 'compliance'] as const)
      expect((await mailsOf(await board.app.signedIn(role))).items.length).toBeGreaterThan(1);
    for (const { client } of [board.author, board.reviewers[0]])
      expect((await client.get(`${path}/mails`)).statusCode).toBe(403);
    expect((await board.editor.client.get('/api/articles/nothing/mails')).statusCode).toBe(404);
  });

  it('comes in pages', async () => {
    const first = ok(await board.editor.client.get(`${path}/mails?limit=1`)).json<{
      items: { id: string }[];
      next: string;
    }>();
    const url = `${path}/mails?limit=1&cursor=${first.next}`;
    const second = await mailsOf(board.editor.client, url);
    expect(second.items[0]?.id).not.toBe(first.items[0]?.id);
    expect((await board.editor.client.get(`${path}/mails?cursor=x`)).statusCode).toBe(422);
    expect((await board.editor.client.get(`${path}/mails?state=lost`)).statusCode).toBe(422);
  });
});

describe('the outbox of an administrator', () => {
  it('shows all of a mail where there is no mail system to send it', async () => {
    const [mail] = (await mailsOf(administrator, '/api/mails')).items;
    expect(mail?.subject).toContain('Please review');
    expect(mail).not.toHaveProperty('text');
    const one = ok(await administrator.get(`/api/mails/${mail?.id}`)).json<{ text: string }>();
    expect(one.text).toContain('Dear ');
    expect(one.text).not.toContain('/tasks/');
  });

  it('tells nobody else, and nothing of a mail that is not there', async () => {
    expect((await board.editor.client.get('/api/mails')).statusCode).toBe(403);
    expect((await administrator.get('/api/mails/nothing')).statusCode).toBe(404);
  });

  it('sends again what was refused or came back, with a reason, and nothing else', async () => {
    const [mail] = (await mailsOf(administrator, '/api/mails')).items;
    const again = (body: object): Promise<TestResponse> =>
      administrator.post(`/api/mails/${mail?.id}/send-again`, { body });
    const reason = { reason: 'The address was corrected.' };
    expect((await again(reason)).json()).toMatchObject({ code: 'conflict' });
    for (const state of ['refused', 'bounced']) {
      await set(mail?.id ?? '', state);
      expect((await again({ reason: ' ' })).statusCode).toBe(422);
      expect((await again(reason)).statusCode).toBe(202);
      expect(await board.app.db.reader.findOne(MailRow, { id: mail?.id ?? '' })).toMatchObject({
        state: 'queued',
        attempts: 0,
      });
    }
    const jobs = await board.app.db.reader.query<{ key: string }>(
      'SELECT key AS "key" FROM outbox WHERE key LIKE $1',
      [`send-mail-${mail?.id}-%`],
    );
    expect(jobs.length).toBeGreaterThan(0);
  });
});

describe('bounces over HTTP', () => {
  const hand = (
    body: string | Buffer,
    headers: Record<string, string> = {},
  ): Promise<TestResponse> =>
    board.app.anonymous().post('/api/mail/bounces', {
      body,
      headers: {
        'content-type': 'message/rfc822',
        authorization: `Bearer ${BOUNCE_SECRET}`,
        ...headers,
      },
    });
  const accepted = async (): Promise<string> => {
    const [mail] = (await mailsOf(board.editor.client)).items;
    await set(mail?.id ?? '', 'accepted');
    return mail?.id ?? '';
  };

  it('marks the mail for the editor to see, and tells them', async () => {
    const id = await accepted();
    const answer = await hand(aDeliveryReport(`<${id}@127.0.0.1>`));
    expect([answer.statusCode, answer.json()]).toEqual([200, { mailId: id, outcome: 'bounced' }]);
    const { items } = await mailsOf(board.editor.client);
    expect(items.find((mail) => mail.id === id)).toMatchObject({ state: 'bounced' });
    expect(items.some(({ kind }) => kind === 'undeliverable')).toBe(true);
  });

  it.each([
    ['a forged secret', 403, { authorization: 'Bearer bounces-of-a-test-0124' }],
    ['no secret', 403, { authorization: '' }],
    ['a secret cut off', 403, { authorization: `Bearer ${BOUNCE_SECRET.slice(0, -1)}` }],
    ['another type', 415, { 'content-type': 'text/plain' }],
  ])('refuses %s and changes nothing', async (_, status, headers) => {
    const id = await accepted();
    const before = await whatIsStored(board.app.db);
    const answer = await hand(aDeliveryReport(`<${id}@127.0.0.1>`), headers);
    expect(answer.statusCode).toBe(status);
    expect(await whatIsStored(board.app.db)).toEqual(before);
    expect(await board.app.db.reader.findOne(MailRow, { id })).toMatchObject({ state: 'accepted' });
  });

  it.each([
    ['a mail we never sent', aDeliveryReport('<nothing@127.0.0.1>'), 404, 'unknown-mail'],
    ['an ordinary mail', 'Subject: Hello\r\n\r\nHello', 422, 'not-a-bounce'],
    ['nothing', Buffer.alloc(0), 422, 'not-a-bounce'],
    ['bytes of any kind', Buffer.from([0, 255, 13, 10, 45, 45]), 422, 'not-a-bounce'],
    ['too much', Buffer.alloc(1_048_577, 'x'), 413, 'too-large'],
  ])('answers clearly to %s', async (_, body, status, code) => {
    const before = await whatIsStored(board.app.db);
    const answer = await hand(body);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
    expect(await whatIsStored(board.app.db)).toEqual(before);
  });

  it('takes a mail nowhere else', async () => {
    const headers = { 'content-type': 'message/rfc822' };
    const answer = await board.author.client.post('/api/articles', { body: 'x: y', headers });
    expect(answer.statusCode).toBe(415);
  });
});
