import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type RoundView } from './rounds.view.js';

const REASON = 'I am at a congress until the end of that week.';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

const reviewer = async (): Promise<string> => (await board.app.user({ roles: ['reviewer'] })).id;

async function roundOf(path: string, who = board.editor): Promise<RoundView> {
  const [round] = ok(await who.client.get(`${path}/rounds`)).json<RoundView[]>();
  if (!round) throw new Error('There is no round.');
  return round;
}

/** A round with the first reviewer invited and some people next in line. */
async function invited(alternateIds: string[]): Promise<string> {
  const path = await board.submitted();
  const reviewerIds = [board.reviewers[0].user.id];
  ok(await board.act(board.editor, path, 'rounds', { reviewerIds, alternateIds }));
  return path;
}

describe('alternates over HTTP', () => {
  it('are asked in order, and seen by those who decide alone', async () => {
    const [first, second] = [await reviewer(), await reviewer()];
    const path = await invited([first, second]);
    const own = board.reviewers[0];
    expect((await roundOf(path, own)).alternates).toEqual([]);
    const suggestion = 'Ask Dr Grau, grau@example.org.';
    const body = { because: 'expertise', suggestion };
    ok(await own.client.post(`${path}/decline`, { body }));
    const { seats, alternates } = await roundOf(path);
    expect(seats.map(({ reviewerId, state }) => [reviewerId, state])).toEqual(
      expect.arrayContaining([
        [own.user.id, 'declined'],
        [first, 'invited'],
      ]),
    );
    expect(seats.find(({ reviewerId }) => reviewerId === own.user.id)).toMatchObject({
      suggestion,
    });
    const declined = seats.find(({ state }) => state === 'declined');
    expect(alternates).toMatchObject([
      { personId: first, state: 'promoted', insteadOfId: declined?.id },
      { personId: second, state: 'waiting', position: 1, reason: null },
    ]);
    const rounds = ok(await board.author.client.get(`${path}/rounds`)).body;
    expect(rounds).not.toContain('grau@example.org');
    expect(rounds).not.toContain(second);
  });

  it('are replaced by a list that the editor sends', async () => {
    const [first, second] = [await reviewer(), await reviewer()];
    const path = await invited([first]);
    const put = (alternateIds: unknown) =>
      board.editor.client.put(`${path}/alternates`, { body: { alternateIds } });
    ok(await put([second]));
    expect((await roundOf(path)).alternates).toMatchObject([{ personId: second }]);
    for (const wrong of ['x', [1], ['a b'], Array(21).fill('a')])
      expect((await put(wrong)).statusCode).toBe(422);
    expect((await put([board.reviewers[0].user.id])).json()).toMatchObject({
      code: 'reviewer-not-eligible',
    });
    expect((await put(['nobody'])).json()).toMatchObject({ code: 'unknown-reviewer' });
    expect((await roundOf(path)).alternates).toMatchObject([{ personId: second }]);
  });
});

describe('handing over over HTTP', () => {
  it('shows colleagues by name and no more, to those who hold a seat', async () => {
    const path = await invited([]);
    const colleague = await reviewer();
    const answer = ok(await board.reviewers[0].client.get(`${path}/colleagues`));
    const list = answer.json<Record<string, unknown>[]>();
    const ids = list.map(({ id }) => id);
    expect(ids).toContain(colleague);
    expect(ids).toContain(board.reviewers[1].user.id);
    for (const id of [board.reviewers[0].user.id, board.author.user.id, board.editor.user.id])
      expect(ids).not.toContain(id);
    for (const one of list)
      expect(Object.keys(one).sort()).toEqual(['credentials', 'id', 'name', 'specialty']);
    expect((await board.reviewers[1].client.get(`${path}/colleagues`)).statusCode).toBe(403);
  });

  it('closes the article to who gave the seat away, and opens it to who took it', async () => {
    const path = await invited([]);
    const [from, to] = board.reviewers;
    ok(await board.accept(from, path));
    const body = { to: to.user.id, reason: REASON };
    ok(await from.client.post(`${path}/hand-over`, { body }));
    expect((await from.client.get(path)).statusCode).toBe(403);
    ok(await board.accept(to, path));
    expect((await to.client.get(path)).statusCode).toBe(200);
  });

  it.each([
    [{ to: 'a b', reason: REASON }, 422, 'validation-failed'],
    [{ reason: 'n/a' }, 422, 'reason-needed'],
    [{ to: 'nobody', reason: REASON }, 422, 'unknown-reviewer'],
    [{}, 422, 'validation-failed'],
  ])('refuses %j', async (body, status, code) => {
    const path = await invited([]);
    const answer = await board.reviewers[0].client.post(`${path}/hand-over`, { body });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
    expect((await roundOf(path)).seats).toMatchObject([{ state: 'invited' }]);
  });
});

describe('more time over HTTP', () => {
  const LATER = { dueOn: '2099-03-01', reason: REASON };

  it('is asked for, listed to the editor and the person alone, and granted with one click', async () => {
    const path = await board.inReview();
    const [first, second] = board.reviewers;
    const url = `${path}/extension-requests`;
    const { result } = ok(await first.client.post(url, { body: LATER })).json<{
      result: { extensionId: string };
    }>();
    const listFor = async ({ client }: typeof first): Promise<object[]> =>
      ok(await client.get(url)).json<object[]>();
    for (const who of [first, board.editor])
      expect(await listFor(who)).toMatchObject([
        { id: result.extensionId, state: 'open', wanted: '2099-03-01', reason: REASON },
      ]);
    expect(await listFor(second)).toEqual([]);
    expect((await first.client.post(`${url}/${result.extensionId}/grant`)).statusCode).toBe(403);
    ok(await board.editor.client.post(`${url}/${result.extensionId}/grant`));
    expect(await listFor(first)).toMatchObject([{ state: 'granted', answer: null }]);
    const again = await board.editor.client.post(`${url}/${result.extensionId}/grant`);
    expect([again.statusCode, again.json<{ code: string }>().code]).toEqual([
      409,
      'extension-not-open',
    ]);
    const seat = (await roundOf(path)).seats.find((it) => it.reviewerId === first.user.id);
    expect(seat?.dueOn).toBe('2099-03-01');
  });

  it.each([
    [{ ...LATER, dueOn: '2020-01-01' }, 'invalid-date'],
    [{ ...LATER, dueOn: '2099-02-30' }, 'validation-failed'],
    [{ ...LATER, dueOn: 'soon' }, 'validation-failed'],
    [{ ...LATER, reason: 'update' }, 'reason-needed'],
    [{ dueOn: '2099-03-01' }, 'validation-failed'],
  ])('refuses %j', async (body, code) => {
    const path = await board.inReview();
    const { client } = board.reviewers[0];
    const answer = await client.post(`${path}/extension-requests`, { body });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
    expect(ok(await client.get(`${path}/extension-requests`)).json()).toEqual([]);
  });

  it('is no business of another article', async () => {
    const [path, other] = [await board.inReview(), await board.inReview()];
    const url = `${path}/extension-requests`;
    const asked = ok(await board.reviewers[0].client.post(url, { body: LATER }));
    const { extensionId } = asked.json<{ result: { extensionId: string } }>().result;
    const elsewhere = `${other}/extension-requests/${extensionId}/grant`;
    expect((await board.editor.client.post(elsewhere)).json()).toMatchObject({
      code: 'extension-not-open',
    });
    expect(ok(await board.editor.client.get(url)).json()).toMatchObject([{ state: 'open' }]);
  });
});
