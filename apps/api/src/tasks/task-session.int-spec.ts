import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext, UserRow } from '#libs/persistence';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { type TestClient } from '../../testing/index.js';
import { taskLink } from '../../testing/task-link.js';
import { cameIn, said } from './testing/link-visitor.js';

const REASON = { reason: 'The text is not ready for a review yet.' };

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  reviewer = board.reviewers[0];
});
afterAll(() => board.app.close());

describe('the session of a personal link', () => {
  let path: string;
  let client: TestClient;
  beforeAll(async () => {
    path = await board.inReview();
    client = await cameIn(board, await taskLink(board, path));
  });

  it('reaches its own article, the person and the disclosures', async () => {
    for (const below of ['', '/rounds', '/actions', '/gates', '/annotations', '/reviews'])
      expect((await client.get(`${path}${below}`)).statusCode).toBe(200);
    for (const own of ['/api/session', '/api/me', '/api/me/disclosures'])
      expect((await client.get(own)).statusCode).toBe(200);
    expect((await client.get('/api/session')).json()).toMatchObject({
      method: 'link',
      articleId: path.split('/').at(-1),
    });
  });

  it('reaches nothing else, not even another article of the same person', async () => {
    const other = await board.inReview();
    for (const url of [other, `${other}/rounds`, '/api/articles'])
      expect((await client.get(url)).json()).toMatchObject({ status: 403, code: 'forbidden' });
    const seats = ok(await client.get('/api/my/assignments')).json<{ items: object[] }>();
    expect(seats.items).toMatchObject([{ articleId: path.split('/').at(-1) }]);
    for (const url of ['/api/me/sessions', '/api/policies'])
      expect((await client.get(url)).statusCode).toBe(403);
    const { version } = ok(await client.get('/api/me')).json<{ version: number }>();
    const changed = await client.patch('/api/me', { body: { tz: 'UTC' }, version });
    expect(changed.json()).toMatchObject({ status: 403 });
    expect((await client.get(other.replace('/api/', '/plain/'))).statusCode).toBe(403);
    const home = await client.get('/plain');
    expect([home.statusCode, said(home).includes('one task')]).toEqual([200, true]);
  });

  it('signs nothing by itself: a signature takes the password and a code', async () => {
    const { digest } = await board.now(path);
    const body = {
      digest,
      meaning: 'medical-approval',
      password: 'guess guess guess',
      code: '000000',
    };
    const answer = await client.post(`${path}/signatures`, { body });
    expect(answer.json()).toMatchObject({ status: 403, code: 'reauthentication-failed' });
  });

  it('carries none of the person’s other powers', async () => {
    const user = await board.app.user({ roles: ['reviewer', 'chair', 'editor', 'administrator'] });
    const member = { user, client: board.app.anonymous() };
    const asked = await board.submitted();
    ok(await board.act(board.editor, asked, 'rounds', { reviewerIds: [user.id] }));
    const scoped = await cameIn(board, await taskLink(board, asked, member));
    const { version } = await board.now(asked);
    for (const act of ['approve', 'request-changes', 'retract', 'invitations', 'withdraw'])
      expect(
        (await scoped.post(`${asked}/${act}`, { body: REASON, version })).json(),
      ).toMatchObject({
        status: 403,
        code: 'forbidden',
      });
    expect((await scoped.get('/api/users')).statusCode).toBe(403);
    ok(await scoped.get(`${asked}/rounds`));
  });

  it('is over when its person is disabled', async () => {
    const user = await board.app.user({ roles: ['reviewer'] });
    const member = { user, client: board.app.anonymous() };
    const asked = await board.submitted();
    ok(await board.act(board.editor, asked, 'rounds', { reviewerIds: [user.id] }));
    const link = await taskLink(board, asked, member);
    const scoped = await cameIn(board, link);
    await board.app.db.work.run(systemContext('test', 'test', 'test'), async (tx) => {
      await tx.update(UserRow, { id: user.id }, { disabledAt: tx.at });
      tx.audit.append({ action: 'user.disabled', object: { type: 'user', id: user.id } });
    });
    expect((await scoped.get(asked)).statusCode).toBe(401);
    const page = await board.app.anonymous().get(link);
    expect(page.statusCode).toBe(410);
    expect(said(page)).toContain('no longer in use');
    expect(page.body).not.toContain('Does rest help');
    expect((await board.app.anonymous().post(link, { form: {} })).statusCode).toBe(410);
  });
});

describe('a personal link in a browser where somebody is signed in', () => {
  it('asks before it goes on as the person of the task', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    const other = await board.app.signedIn(board.reviewers[1].user);
    const page = await other.get(link);
    expect(said(page)).toContain(`You are signed in as ${board.reviewers[1].user.name}`);
    expect(said(page)).toContain(`Continue as ${reviewer.user.name}`);
    const hasty = await other.post(link, { form: {} });
    expect([hasty.statusCode, hasty.headers['set-cookie']]).toEqual([200, undefined]);
    expect((await other.get('/api/me')).json()).toMatchObject({ id: board.reviewers[1].user.id });
    const meant = await other.post(link, { form: { instead: 'yes' } });
    expect(meant.statusCode).toBe(303);
    expect((await other.get('/api/me')).json()).toMatchObject({ id: reviewer.user.id });
  });

  it('keeps the whole session of its own person', async () => {
    const path = await board.invited();
    const own = await board.app.signedIn(reviewer.user);
    const answer = await own.post(await taskLink(board, path), { form: {} });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([303, undefined]);
    expect((await own.get('/api/my/assignments')).statusCode).toBe(200);
  });

  it('goes on from the session of another task of the same person', async () => {
    const [first, second] = [await board.invited(), await board.invited()];
    const client = await cameIn(board, await taskLink(board, first));
    const answer = await client.post(await taskLink(board, second), { form: {} });
    expect(answer.statusCode).toBe(303);
    expect((await client.get(`${second}/rounds`)).statusCode).toBe(200);
    expect((await client.get(`${first}/rounds`)).statusCode).toBe(403);
  });
});
