import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { aText } from '../../testing/a-text.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

const REASON = 'The dose in section two is wrong.';
const SECRET = 'A sentence only the second revision has.';

/** Reviewer one signed revision 1; the round is over and the author has drafted revision 2. */
async function redrafted(): Promise<string> {
  const { author, editor, reviewers } = board;
  const path = await board.inReview();
  ok(await board.sign(reviewers[0], path));
  ok(await board.act(editor, path, 'request-changes', { reason: REASON }));
  const { version } = await board.now(path);
  const body = aText({ title: `${SECRET}?`, bodies: { clinician: SECRET } });
  ok(await author.client.put(`${path}/draft`, { body, version }));
  return path;
}

async function submittedAgain(): Promise<string> {
  const path = await redrafted();
  ok(await board.act(board.author, path, 'submit'));
  return path;
}

describe('what a reviewer reads after the round', () => {
  it.each([
    ['drafted', redrafted],
    ['submitted', submittedAgain],
  ])('is the revision of that round, and nothing that is %s later', async (_, prepare) => {
    const path = await prepare();
    const { client } = board.reviewers[0];
    const read = ok(await client.get(path));
    expect(read.json()).toMatchObject({ revision: { number: 1 }, title: aText()['title'] });
    expect(read.body).not.toContain(SECRET);
    const revisions = ok(await client.get(`${path}/revisions`)).json<{ number: number }[]>();
    expect(revisions.map(({ number }) => number)).toEqual([1]);
    for (const below of ['/revisions/2', '/revisions/2/rendered', '/annotations?revision=2'])
      expect((await client.get(path + below)).statusCode).toBe(404);
    expect(ok(await client.get(`${path}/annotations`)).json()).toMatchObject({ revision: 1 });
    expect(ok(await client.get(`${path}/reviews`)).json()).toEqual([]);
    // Who never handed anything in reads no more: the seat ended with the round.
    expect((await board.reviewers[1].client.get(path)).statusCode).toBe(403);
    // Those who write and oversee see the text as it is now.
    for (const { client: other } of [board.author, board.editor])
      expect(ok(await other.get(path)).body).toContain(SECRET);
  });

  it('follows the next seat: closed while invited, the new text once accepted', async () => {
    const path = await submittedAgain();
    const [first] = board.reviewers;
    board.app.clock.advance(1000);
    ok(await board.act(board.editor, path, 'rounds', { reviewerIds: [first.user.id] }));
    expect((await first.client.get(path)).statusCode).toBe(403);
    ok(await board.accept(first, path));
    expect(ok(await first.client.get(path)).body).toContain(SECRET);
  });
});

describe('a reviewer who declines while reading', () => {
  it('loses the text at once, and hears the first result when the request is repeated', async () => {
    const path = await board.inReview();
    const { client, user } = board.reviewers[0];
    const body = { because: 'conflict', reason: 'I ran one of these trials.' };
    const headers = { 'idempotency-key': 'decline-once' };
    const first = ok(await client.post(`${path}/decline`, { body, headers }));
    const again = await client.post(`${path}/decline`, { body, headers });
    expect([again.statusCode, again.json()]).toEqual([200, first.json()]);
    expect((await client.get(path)).statusCode).toBe(403);
    expect((await client.post(`${path}/decline`, { body })).statusCode).toBe(409);
    const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
      { seats: { reviewerId: string; state: string }[] }[]
    >();
    const seat = rounds[0]?.seats.find(({ reviewerId }) => reviewerId === user.id);
    expect(seat?.state).toBe('declined');
  });

  it('is heard no more in an article they have no seat in', async () => {
    const path = await board.submitted();
    const answer = await board.reviewers[0].client.post(`${path}/decline`, {
      body: { because: 'time' },
    });
    expect(answer.statusCode).toBe(403);
  });
});
