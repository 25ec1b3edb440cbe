import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { deskPath, sendForm, wordsOf } from './testing/desk-visitor.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

describe('whom to ask, on the desk', () => {
  it('lists people with reasons for who decides, and for nobody else', async () => {
    const path = await board.submitted();
    const words = wordsOf(ok(await board.editor.client.get(deskPath(path))).body);
    expect(words).toContain('Whom to ask');
    expect(words).toMatch(/Fits \d+ of 100\. No specialty is on file\. No open review/);
    const author = ok(await board.author.client.get(deskPath(path)));
    expect(wordsOf(author.body)).not.toContain('Whom to ask');
  });

  it('opens the round with the people ticked, then asks more, and says why somebody cannot be asked', async () => {
    const path = await board.submitted();
    const [first, second] = board.reviewers;
    const page = deskPath(path);
    const { client } = board.editor;
    const asked = async (act: string, id: string) => {
      const { version } = await board.now(path);
      const form = { act, version: String(version), 'ask-2': id };
      return sendForm(client, page, `${page}/invite`, form);
    };
    const nobody = await asked('open-round', '');
    expect([nobody.statusCode, wordsOf(nobody.body)]).toEqual([
      422,
      expect.stringContaining('Choose whom to ask.'),
    ]);
    const opened = await asked('open-round', first.user.id);
    expect([opened.statusCode, opened.headers.location]).toEqual([303, `${page}#page-rounds`]);
    const away = { fromOn: '2026-04-01', untilOn: '2026-04-30', effect: 'hidden' };
    const window = ok(await second.client.post('/api/me/availability', { body: away }));
    const seen = wordsOf(ok(await client.get(page)).body);
    expect(seen).toContain('is away until 2026-04-30 and cannot be asked before.');
    const refused = await asked('invite', second.user.id);
    expect([refused.statusCode, wordsOf(refused.body)]).toEqual([
      409,
      expect.stringContaining('is away until 2026-04-30 and cannot be asked before.'),
    ]);
    const { id } = window.json<{ id: string }>();
    ok(await second.client.delete(`/api/me/availability/${id}`));
    expect((await asked('invite', second.user.id)).statusCode).toBe(303);
  });

  it('takes no act on a version that is gone', async () => {
    const path = await board.submitted();
    const page = deskPath(path);
    const form = { act: 'open-round', version: '1', 'ask-1': board.reviewers[0].user.id };
    const answer = await sendForm(board.editor.client, page, `${page}/invite`, form);
    expect(answer.statusCode).toBe(412);
    expect((await board.now(path)).state).toBe('submitted');
  });
});
