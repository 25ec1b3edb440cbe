import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../../testing/a-board-over-http.js';
import { aText } from '../../../testing/a-text.js';
import { type TestClient, type TestResponse } from '../../../testing/index.js';
import { seatOf, taskLink } from '../../../testing/task-link.js';
import { type OpenWorkView } from './open-work.view.js';
import { type ReassignedView } from './reassign.view.js';

const REASON = { reason: 'Leaves the board at the end of the month.' };

let board: BoardOverHttp;
let admin: TestClient;
beforeAll(async () => {
  board = await aBoardOverHttp();
  admin = await board.app.signedIn('administrator');
});
afterAll(() => board.app.close());
beforeEach(() => board.app.clock.advance(30_000));

async function member(...roles: ('author' | 'editor' | 'reviewer')[]): Promise<Member> {
  const user = await board.app.user({ roles });
  return { user, client: await board.app.signedIn(user) };
}

/** Somebody with a seat, an open round and an article, and the paths of these. */
async function leaver(): Promise<{ who: Member; seat: string; round: string; article: string }> {
  const who = await member('author', 'editor', 'reviewer');
  const seat = await board.submitted();
  ok(await board.act(board.editor, seat, 'rounds', { reviewerIds: [who.user.id] }));
  const round = await board.submitted();
  const reviewerIds = [board.reviewers[0].user.id];
  ok(await board.act(who, round, 'rounds', { reviewerIds }));
  const text = aText({ title: 'A question of somebody who leaves' });
  const { articleId } = ok(await who.client.post('/api/articles', { body: text })).json<{
    articleId: string;
  }>();
  return { who, seat, round, article: `/api/articles/${articleId}` };
}

const openWorkOf = async (client: TestClient, { user }: Member): Promise<OpenWorkView> =>
  ok(await client.get(`/api/users/${user.id}/open-work`)).json<OpenWorkView>();

const disable = ({ user }: Member, more: object = {}): Promise<TestResponse> =>
  admin.post(`/api/users/${user.id}/disable`, { body: { ...REASON, ...more } });

const reassign = ({ user }: Member, body: object): Promise<TestResponse> =>
  board.editor.client.post(`/api/users/${user.id}/reassign`, { body: { ...REASON, ...body } });

const idOf = (path: string): string => path.split('/').at(-1) ?? '';

async function mailsOf(kind: string, userId: string): Promise<string[]> {
  const sql = 'SELECT body AS "body" FROM mails WHERE kind = $1 AND user_id = $2 ORDER BY at';
  return (await board.app.db.reader.query<{ body: string }>(sql, [kind, userId])).map(
    (it) => it.body,
  );
}

describe('the open work of somebody who leaves', () => {
  it('lists seats, rounds and unfinished articles, with dates', async () => {
    const { who, seat, round, article } = await leaver();
    const { counts, items } = await openWorkOf(board.editor.client, who);
    expect(counts).toEqual({ seats: 1, rounds: 1, articles: 1 });
    expect(items).toMatchObject([
      { kind: 'seat', id: await seatOf(board, seat, who), articleId: idOf(seat), state: 'invited' },
      { kind: 'round', articleId: idOf(round), title: 'Does rest help with a cold?' },
      { kind: 'article', id: idOf(article), state: 'draft', dueOn: null },
    ]);
    expect(items[0]).toMatchObject({ dueOn: '2026-04-12', tz: 'Europe/Berlin' });
  });

  it('tells an administrator kinds and dates, and no title', async () => {
    const { who } = await leaver();
    const { items } = await openWorkOf(admin, who);
    expect(items.map(({ kind, title }) => [kind, title])).toEqual([
      ['seat', null],
      ['round', null],
      ['article', null],
    ]);
    const nobody = await admin.get('/api/users/nobody/open-work');
    expect(nobody.statusCode).toBe(404);
  });

  it('keeps an account from being disabled, and says how much there is and what to do', async () => {
    const { who } = await leaver();
    const answer = await disable(who);
    expect(answer.json()).toMatchObject({
      status: 409,
      code: 'open-work',
      errors: [
        { field: 'seats', message: '1' },
        { field: 'rounds', message: '1' },
        { field: 'articles', message: '1' },
      ],
    });
    expect(answer.body).toContain('1 open seat, 1 open round and 1 unfinished article');
    expect((await who.client.get('/api/session')).statusCode).toBe(200);
  });
});

describe('giving open work to somebody else', () => {
  it('asks the colleague, moves rounds and articles, and lets the account be disabled', async () => {
    const { who, seat, round, article } = await leaver();
    const next = await member('author', 'editor', 'reviewer');
    const { items, counts } = ok(
      await reassign(who, { toUserId: next.user.id }),
    ).json<ReassignedView>();
    expect(items.map(({ kind, isGiven }) => [kind, isGiven])).toEqual([
      ['seat', true],
      ['round', true],
      ['article', true],
    ]);
    expect(counts).toEqual({ seats: 0, rounds: 0, articles: 0 });
    const seats = await board.app.db.reader.query(
      'SELECT reviewer_id AS "id", state AS "state" FROM assignments WHERE article_id = $1 ORDER BY state',
      [idOf(seat)],
    );
    expect(seats).toEqual([
      { id: next.user.id, state: 'invited' },
      { id: who.user.id, state: 'withdrawn' },
    ]);
    expect(await openWorkOf(board.editor.client, next)).toMatchObject({
      counts: { seats: 1, rounds: 1, articles: 1 },
    });
    expect(await mailsOf('given-to-you', next.user.id)).toHaveLength(2);
    expect((await next.client.get(article)).statusCode).toBe(200);
    const { version, revision } = ok(await board.editor.client.get(article)).json<{
      version: number;
      revision: { number: number };
    }>();
    expect([version, revision.number]).toEqual([2, 1]);
    const writers = await board.app.db.reader.query<{ userId: string }>(
      `SELECT w.user_id AS "userId" FROM revision_writers w JOIN articles a
         ON a.current_revision_id = w.revision_id WHERE a.id = $1`,
      [idOf(article)],
    );
    expect(writers).toEqual([{ userId: who.user.id }]);
    const event = await board.app.db.reader.queryOne<{ event: string }>(
      `SELECT event AS "event" FROM audit_events WHERE article_id = $1 AND action = 'article.updated'`,
      [idOf(article)],
    );
    expect(JSON.parse(event?.event ?? '{}')).toMatchObject({
      why: { code: 'changed-hands', text: REASON.reason },
      changes: [{ path: 'authorId' }],
    });
    expect(round).not.toBe(seat);
    expect((await disable(who)).statusCode).toBe(200);
    expect((await who.client.get('/api/session')).statusCode).toBe(401);
  });

  it('gives what can be given, and says of the rest why not', async () => {
    const { who, seat, article } = await leaver();
    const id = await seatOf(board, seat, who);
    const answer = ok(
      await reassign(who, {
        items: [
          { kind: 'seat', id, toUserId: board.author.user.id },
          { kind: 'article', id: idOf(article), toUserId: board.author.user.id },
        ],
      }),
    ).json<ReassignedView>();
    expect(answer.items).toMatchObject([
      { kind: 'seat', isGiven: false },
      { kind: 'article', isGiven: true, code: null },
    ]);
    expect(answer.items[0]?.message).toBeTruthy();
    expect(answer.counts).toEqual({ seats: 1, rounds: 1, articles: 0 });
    expect(await seatOf(board, seat, who)).toBe(id);
  });

  it('does not give a text to somebody who reviews it', async () => {
    const path = await board.invited();
    const { id } = await board.app.user({ roles: ['author'] });
    const answer = ok(
      await reassign(board.author, {
        items: [{ kind: 'article', id: idOf(path), toUserId: board.reviewers[0].user.id }],
      }),
    ).json<ReassignedView>();
    expect(answer.items).toMatchObject([{ isGiven: false, code: 'unsuitable-person' }]);
    const other = ok(
      await reassign(board.author, {
        items: [{ kind: 'article', id: idOf(path), toUserId: id }],
      }),
    ).json<ReassignedView>();
    expect(other.items).toMatchObject([{ isGiven: true }]);
  });

  it.each([
    ['nobody named', () => ({}), 'validation-failed'],
    [
      'both ways at once',
      () => ({ toUserId: 'x', items: [{ kind: 'seat', id: 'x', toUserId: 'x' }] }),
      'validation-failed',
    ],
    [
      'something that is not open',
      () => ({ items: [{ kind: 'seat', id: 'x', toUserId: 'x' }] }),
      'validation-failed',
    ],
    [
      'a kind that is none',
      () => ({ items: [{ kind: 'desk', id: 'x', toUserId: 'x' }] }),
      'validation-failed',
    ],
    ['the person who leaves', (id: string) => ({ toUserId: id }), 'validation-failed'],
    ['no real reason', () => ({ toUserId: 'x', reason: 'bye' }), 'reason-needed'],
  ])('is refused with %s, and nothing changes', async (_, body, code) => {
    const { who } = await leaver();
    const before = await board.logSize();
    const answer = await reassign(who, body(who.user.id));
    expect(answer.json()).toMatchObject({ status: 422, code });
    expect(await board.logSize()).toBe(before);
  });

  it('is nothing an administrator can do', async () => {
    const { who } = await leaver();
    const body = { ...REASON, toUserId: board.editor.user.id };
    const answer = await admin.post(`/api/users/${who.user.id}/reassign`, { body });
    expect(answer.json()).toMatchObject({ status: 403, code: 'forbidden' });
  });
});

describe('disabling in an emergency', () => {
  it('gives the seats back, asks the next in line, tells the editors and ends what the person had', async () => {
    const { who, seat } = await leaver();
    const alternate = await member('reviewer');
    const line = { alternateIds: [alternate.user.id] };
    ok(await board.editor.client.put(`${seat}/alternates`, { body: line }));
    const link = await taskLink(board, seat, who);
    expect((await disable(who, { despiteOpenWork: true })).statusCode).toBe(200);
    const seats = await board.app.db.reader.query(
      'SELECT reviewer_id AS "id", state AS "state" FROM assignments WHERE article_id = $1 ORDER BY state',
      [idOf(seat)],
    );
    expect(seats).toEqual([
      { id: alternate.user.id, state: 'invited' },
      { id: who.user.id, state: 'withdrawn' },
    ]);
    const [told = ''] = (await mailsOf('leaver', board.editor.user.id)).slice(-1);
    expect(told).toContain('Seats given back: 1');
    expect(told).toContain('1 open rounds and 1 unfinished articles');
    expect((await who.client.get('/api/session')).statusCode).toBe(401);
    const page = await board.app.anonymous().get(link);
    expect([page.statusCode, page.body.includes('no longer in use')]).toEqual([410, true]);
    // What is left can still be given, after the fact.
    const rest = ok(await reassign(who, { toUserId: board.editor.user.id })).json<ReassignedView>();
    expect(rest.counts).toEqual({ seats: 0, rounds: 0, articles: 0 });
  });

  it('is refused for an account that is disabled already, and gives nothing back', async () => {
    const { who } = await leaver();
    expect((await disable(who, { despiteOpenWork: true })).statusCode).toBe(200);
    const before = await board.logSize();
    expect((await disable(who, { despiteOpenWork: true })).json()).toMatchObject({ status: 409 });
    expect(await board.logSize()).toBe(before);
  });
});
