import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { type TestResponse } from '../../testing/index.js';
import { seatOf, taskLink } from '../../testing/task-link.js';
import { said, stored } from './testing/link-visitor.js';

const REASON = { reason: 'The text is not ready for a review yet.' };

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  reviewer = board.reviewers[0];
});
afterAll(() => board.app.close());
beforeEach(() => board.app.clock.advance(60_000));

describe('a personal link whose task is over', () => {
  async function endedBy(
    end: (path: string) => Promise<unknown>,
  ): Promise<{ page: TestResponse; link: string; path: string }> {
    const path = await board.invited();
    const link = await taskLink(board, path);
    await end(path);
    const before = await stored(board);
    const page = await board.app.anonymous().get(link);
    expect(await stored(board)).toEqual(before);
    const post = await board.app.anonymous().post(link, { form: {} });
    expect([post.statusCode, post.headers['set-cookie']]).toEqual([410, undefined]);
    expect(page.statusCode).toBe(410);
    expect(said(page)).toContain(`Write to ${board.editor.user.name}`);
    expect(said(page)).toContain('Sign in with your password');
    return { page, link, path };
  }

  const setSeat = async (path: string, state: string): Promise<void> => {
    const id = await seatOf(board, path);
    await board.app.db.work.bookkeep((sql) =>
      sql.execute('UPDATE assignments SET state = $1 WHERE id = $2', [state, id]),
    );
  };

  it('says what was declined, and lets the person ask again, once', async () => {
    const { page, link, path } = await endedBy(async (it) =>
      ok(await reviewer.client.post(`${it}/decline`, { body: { because: 'time' } })),
    );
    expect(said(page)).toContain('said that you cannot');
    expect(said(page)).toContain('Ask to be invited again');
    const asked = await board.app.anonymous().post(link, { form: { ask: 'again' } });
    expect([asked.statusCode, asked.headers['location']]).toEqual([303, link]);
    expect(said(await board.app.anonymous().get(link))).toContain('the editors were told');
    await Promise.all(
      [1, 2].map(() => board.app.anonymous().post(link, { form: { ask: 'again' } })),
    );
    const mails = await board.app.db.reader.query(
      `SELECT user_id AS "userId", reply_to_id AS "replyToId" FROM mails
       WHERE kind = 'asks-again' AND article_id = $1`,
      [path.split('/').at(-1)],
    );
    expect(mails).toEqual([{ userId: board.editor.user.id, replyToId: reviewer.user.id }]);
  });

  it('says that an invitation has run out', async () => {
    const { page } = await endedBy((it) => setSeat(it, 'expired'));
    expect(said(page)).toContain('has run out');
    expect(said(page)).toContain('Ask to be invited again');
  });

  it('says that the request was taken back, and offers nothing to ask for', async () => {
    const { page, link } = await endedBy(async (it) => {
      const seat = await seatOf(board, it);
      ok(await board.act(board.editor, it, `assignments/${seat}/withdraw`, REASON));
    });
    expect(said(page)).toContain('no longer needed');
    expect(page.body).not.toContain('<button');
    const before = await stored(board);
    await board.app.anonymous().post(link, { form: { ask: 'again' } });
    expect(await stored(board)).toEqual(before);
  });

  it('says that it was handed over', async () => {
    const { page } = await endedBy(async (it) =>
      ok(await reviewer.client.post(`${it}/hand-over`, { body: REASON })),
    );
    expect(said(page)).toContain('You have handed this review over');
    expect(page.body).not.toContain('<button');
  });

  it('says that the review is in', async () => {
    const { page } = await endedBy((it) => setSeat(it, 'submitted'));
    expect(said(page)).toContain('your review of Does rest help with a cold? is in');
  });

  it('says that the round is closed', async () => {
    const { page } = await endedBy(async (it) =>
      ok(await board.act(board.editor, it, 'request-changes', REASON)),
    );
    expect(said(page)).toContain('closed the review');
  });

  it('tells who was invited again to use the newer mail', async () => {
    const path = await board.invited();
    const link = await taskLink(board, path);
    ok(await reviewer.client.post(`${path}/decline`, { body: { because: 'time' } }));
    board.app.clock.advance(60_000);
    ok(await board.act(board.editor, path, 'invitations', { reviewerIds: [reviewer.user.id] }));
    const page = await board.app.anonymous().get(link);
    expect([page.statusCode, said(page).includes('the newer mail')]).toEqual([410, true]);
    expect(page.body).not.toContain('<button');
    expect(await taskLink(board, path)).not.toBe(link);
  });
});
