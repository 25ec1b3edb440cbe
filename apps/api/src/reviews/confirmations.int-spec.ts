import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { type TestResponse } from '../../testing/index.js';
import { type SignatureView } from './signatures.view.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

async function confirm(who: Member, path: string, more: object = {}): Promise<TestResponse> {
  const { digest, password, code } = await board.signing(who, path);
  return who.client.post(`${path}/confirmations`, { body: { digest, password, code, ...more } });
}

const signaturesOn = async (path: string): Promise<SignatureView[]> =>
  ok(await board.editor.client.get(`${path}/signatures`)).json<SignatureView[]>();

const codeOf = (answer: TestResponse): [number, string] => [
  answer.statusCode,
  answer.json<{ code: string }>().code,
];

describe('POST /api/articles/:id/confirmations', () => {
  it('signs the public text again with password and code, and the list says so', async () => {
    const path = await board.published();
    const answer = ok(await confirm(board.reviewers[0], path));
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ state: 'published' });
    const list = await signaturesOn(path);
    expect(list.map(({ occasion, isValid }) => [occasion, isValid])).toEqual([
      [null, true],
      [null, true],
      ['still-accurate', true],
    ]);
  });

  it('gives a repeated request its first result and signs nothing twice', async () => {
    const path = await board.published();
    const [{ client, user }] = board.reviewers;
    const { digest, password, code } = await board.signing(board.reviewers[0], path);
    const request = {
      body: { digest, password, code },
      headers: { 'idempotency-key': `confirm-${user.id}` },
    };
    const first = ok(await client.post(`${path}/confirmations`, request));
    expect(ok(await client.post(`${path}/confirmations`, request)).json()).toEqual(first.json());
    expect(await signaturesOn(path)).toHaveLength(3);
  });

  it.each<[string, object, number, string]>([
    ['another digest', { digest: `sha256:${'0'.repeat(64)}` }, 409, 'stale-digest'],
    ['no digest', { digest: 'latest' }, 422, 'validation-failed'],
    ['a wrong password', { password: 'not this one' }, 403, 'reauthentication-failed'],
    ['a wrong code', { code: '000000' }, 403, 'reauthentication-failed'],
    ['a meaning, which is fixed', { meaning: 'review' }, 422, 'validation-failed'],
  ])('refuses %s and keeps nothing', async (_, more, status, code) => {
    const path = await board.published();
    expect(codeOf(await confirm(board.reviewers[1], path, more))).toEqual([status, code]);
    expect(await signaturesOn(path)).toHaveLength(2);
    board.app.clock.advance(60_000);
  });

  it('refuses authors and editors, and articles that are not or no longer public', async () => {
    const path = await board.published();
    for (const who of [board.author, board.editor])
      expect(codeOf(await confirm(who, path))).toEqual([403, 'forbidden']);
    const reason = 'The main trial was taken back by its journal.';
    ok(await board.act(board.editor, path, 'retract', { reason }));
    expect(codeOf(await confirm(board.reviewers[0], path))).toEqual([409, 'wrong-state']);
    const draft = await board.inReview();
    expect(codeOf(await confirm(board.reviewers[0], draft))).toEqual([409, 'not-public']);
  });
});
