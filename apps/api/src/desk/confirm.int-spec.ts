import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { TEST_PASSWORD, type TestResponse } from '../../testing/index.js';
import { taskLink } from '../../testing/task-link.js';
import { deskPath, sendForm, wordsOf } from './testing/desk-visitor.js';

const DAY = 86_400_000;

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  reviewer = board.reviewers[0];
});
afterAll(() => board.app.close());

async function confirm(path: string, more: Record<string, string> = {}): Promise<TestResponse> {
  const { digest } = await board.now(path);
  const code = await board.app.code(reviewer.user);
  const page = `${deskPath(path)}/confirm`;
  const form = { digest, password: TEST_PASSWORD, code, ...more };
  return sendForm(reviewer.client, page, page, form);
}

const confirmations = async (path: string): Promise<number> =>
  ok(await board.editor.client.get(`${path}/signatures`))
    .json<{ occasion: string | null }[]>()
    .filter(({ occasion }) => occasion === 'still-accurate').length;

describe('"Still accurate" on the desk', () => {
  it('shows the public text with its digest, and signs it with password and code', async () => {
    const path = await board.published();
    const { digest } = await board.now(path);
    const page = await reviewer.client.get(`${deskPath(path)}/confirm`);
    expect(page.body).toContain('Rest helps most people');
    expect(wordsOf(page.body)).toContain(digest);
    expect(wordsOf(page.body)).toContain('Its next review is due by 7 April 2027');
    const answer = await confirm(path);
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/plain?done=confirmed']);
    expect(await confirmations(path)).toBe(1);
    expect(wordsOf((await reviewer.client.get('/plain?done=confirmed')).body)).toContain(
      'You have signed that the text is still accurate.',
    );
  });

  it('shows the form again after a wrong code or another digest, and nothing is signed', async () => {
    const path = await board.published();
    const wrong = await confirm(path, { password: 'not this one at all' });
    expect([wrong.statusCode, wrong.body.includes('role="alert"')]).toEqual([403, true]);
    expect(wrong.body).not.toContain('not this one at all');
    const other = await confirm(path, { digest: `sha256:${'0'.repeat(64)}` });
    expect(other.statusCode).toBe(409);
    expect(await confirmations(path)).toBe(0);
  });

  it('is open to the board alone, and only where readers have a text', async () => {
    const path = await board.published();
    expect((await board.author.client.get(`${deskPath(path)}/confirm`)).statusCode).toBe(403);
    const draft = await board.draft();
    expect((await reviewer.client.get(`${deskPath(draft)}/confirm`)).statusCode).toBe(404);
    const colleague = await board.app.signedIn('reviewer');
    expect((await colleague.get(`${deskPath(path)}/confirm`)).statusCode).toBe(200);
    const nobody = await board.app.anonymous().get(`${deskPath(path)}/confirm`);
    expect(nobody.headers['location']).toBe('/sign-in');
  });

  it('takes a whole session: the link of a task is not enough', async () => {
    const path = await board.invited();
    const client = board.app.anonymous();
    await client.post(await taskLink(board, path), { form: {} });
    const page = await client.get(`${deskPath(path)}/confirm`);
    expect([page.statusCode, wordsOf(page.body).includes('Sign in with your password')]).toEqual([
      403,
      true,
    ]);
  });

  it('stands on the first page sixty days before its date, and says why', async () => {
    const path = await board.published({ title: 'Does sleep help?' });
    const home = async (): Promise<string> => {
      const client = await board.app.signedIn(reviewer.user);
      return (await client.get('/plain')).body;
    };
    expect(await home()).not.toContain('due for another look');
    board.app.clock.advance(320 * DAY);
    const due = await home();
    expect(wordsOf(due)).toMatch(/Does sleep help\? The next review is due by 7 April 2027/);
    expect(due).toContain(`${deskPath(path)}/confirm`);
  });
});
