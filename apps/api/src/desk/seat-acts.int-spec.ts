import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { type TestResponse } from '../../testing/index.js';
import { taskLink } from '../../testing/task-link.js';
import { whatIsStored } from '../../testing/what-is-stored.js';
import { csrfIn, deskPath, NOTHING, sendForm, wordsOf } from './testing/desk-visitor.js';

const REASON = 'I am away until the end of the month.';
const WANTED = '2026-05-20';

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  reviewer = board.reviewers[0];
});
afterAll(() => board.app.close());
beforeEach(() => board.app.clock.advance(30_000));

const send = (
  { client }: Member,
  path: string,
  act: string,
  form: Record<string, string>,
): Promise<TestResponse> => sendForm(client, deskPath(path), `${deskPath(path)}/${act}`, form);

interface SeatAnswer {
  readonly reviewerId: string;
  readonly state: string;
  readonly dueOn: string | null;
  readonly suggestion: string | null;
}

async function seatsOf(path: string): Promise<readonly SeatAnswer[]> {
  const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
    { seats: SeatAnswer[] }[]
  >();
  return rounds[0]?.seats ?? [];
}

const ownSeat = async (path: string): Promise<SeatAnswer | undefined> =>
  (await seatsOf(path)).find(({ reviewerId }) => reviewerId === reviewer.user.id);

describe('the invitation on the desk', () => {
  it('takes a date that suits better with the acceptance', async () => {
    const path = await board.invited();
    const answer = await send(reviewer, path, 'accept', { ...NOTHING, dueOn: WANTED });
    expect(answer.statusCode).toBe(303);
    expect(await ownSeat(path)).toMatchObject({ state: 'accepted', dueOn: WANTED });
  });

  it.each(['2020-01-01', 'tomorrow', '2026-02-30'])(
    'shows the form again with the date %s and keeps the invitation open',
    async (dueOn) => {
      const path = await board.invited();
      const answer = await send(reviewer, path, 'accept', { ...NOTHING, dueOn });
      expect(answer.statusCode).toBe(422);
      expect(answer.body).toContain(`value="${dueOn}"`);
      expect(await ownSeat(path)).toMatchObject({ state: 'invited' });
    },
  );

  it('hands the suggestion of somebody else on to the editors, and to nobody else', async () => {
    const path = await board.invited();
    const form = { because: 'expertise', suggestion: 'Dr <b>Bea</b> at the clinic' };
    expect((await send(reviewer, path, 'decline', form)).statusCode).toBe(303);
    expect(await ownSeat(path)).toMatchObject({ state: 'declined', suggestion: form.suggestion });
    const words = wordsOf((await board.editor.client.get(deskPath(path))).body);
    expect(words).toContain('Would ask instead: Dr &lt;b&gt;Bea&lt;/b&gt; at the clinic');
    const author = wordsOf((await board.author.client.get(deskPath(path))).body);
    expect(author).not.toContain('at the clinic');
  });

  it('is handed over to a colleague, who is asked', async () => {
    const { id, name } = await board.app.user({ roles: ['reviewer'], name: 'Mara Colleague' });
    const path = await board.invited();
    const page = await reviewer.client.get(deskPath(path));
    expect(wordsOf(page.body)).toContain(name);
    const answer = await send(reviewer, path, 'hand-over', { to: id, reason: REASON });
    expect([answer.statusCode, answer.headers['location']]).toEqual([
      303,
      '/plain?done=handed-over',
    ]);
    expect(wordsOf((await reviewer.client.get('/plain?done=handed-over')).body)).toContain(
      'You have handed the review over.',
    );
    const seats = await seatsOf(path);
    expect(seats.find(({ reviewerId }) => reviewerId === id)?.state).toBe('invited');
    expect(await ownSeat(path)).toMatchObject({ state: 'withdrawn' });
  });
});

describe('an accepted review on the desk', () => {
  it('asks for another date, which the editor grants with one click', async () => {
    const path = await board.inReview();
    const asked = await send(reviewer, path, 'date', { dueOn: WANTED, reason: REASON });
    expect([asked.statusCode, asked.headers['location']]).toEqual([303, `${deskPath(path)}#date`]);
    const own = wordsOf((await reviewer.client.get(deskPath(path))).body);
    expect(own).toContain('You asked for 20 May 2026 (Europe/Berlin) : the editors have not');
    expect(own).toMatch(/Ask for another date Not now\. .*(answer|open)/);
    const page = await board.editor.client.get(deskPath(path));
    expect(wordsOf(page.body)).toContain(`would like 20 May 2026 (Europe/Berlin)`);
    const grant = /action="(\/plain\/articles\/[^"]+\/grant)#/.exec(page.body)?.[1] ?? '';
    const granted = await board.editor.client.post(grant, { form: { csrf: csrfIn(page.body) } });
    expect(granted.statusCode).toBe(303);
    expect(await ownSeat(path)).toMatchObject({ dueOn: WANTED });
    const again = await board.editor.client.post(grant, { form: { csrf: csrfIn(page.body) } });
    expect(again.statusCode).toBe(409);
  });

  it('hears why the date stays', async () => {
    const path = await board.inReview();
    await send(reviewer, path, 'date', { dueOn: WANTED, reason: REASON });
    const page = await board.editor.client.get(deskPath(path));
    const refuse = /action="(\/plain\/articles\/[^"]+\/refuse)#/.exec(page.body)?.[1] ?? '';
    const csrf = csrfIn(page.body);
    const short = await board.editor.client.post(refuse, { form: { csrf, reason: 'no' } });
    expect([short.statusCode, short.body.includes('>\nno</textarea>')]).toEqual([422, true]);
    const reason = 'The text has to be out before Easter.';
    expect((await board.editor.client.post(refuse, { form: { csrf, reason } })).statusCode).toBe(
      303,
    );
    const own = wordsOf((await reviewer.client.get(deskPath(path))).body);
    expect(own).toContain(`the date stays. ${reason}`);
  });

  it.each([
    ['no date', { reason: REASON }, 'Say which date you can keep.'],
    ['a date that has passed', { dueOn: '2020-01-01', reason: REASON }, 'Ask for a date after'],
    ['no real reason', { dueOn: WANTED, reason: 'bye' }, 'reason'],
  ])('shows the form again after %s, with what was typed', async (_, form, words) => {
    const path = await board.inReview();
    const answer = await send(reviewer, path, 'date', form);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain(words);
    expect(answer.body).toContain(form.reason);
    expect((await reviewer.client.get(`${path}/extension-requests`)).json()).toEqual([]);
  });

  it('is declined after all, or handed over to whoever is next in line', async () => {
    const declined = await board.inReview();
    const missing = await send(reviewer, declined, 'decline', { reason: 'Busy.' });
    expect([missing.statusCode, missing.body.includes('Choose why')]).toEqual([422, true]);
    expect((await send(reviewer, declined, 'decline', { because: 'time' })).statusCode).toBe(303);
    expect(await ownSeat(declined)).toMatchObject({ state: 'declined' });
    const path = await board.inReview();
    const given = await send(reviewer, path, 'hand-over', { to: '', reason: REASON });
    expect(given.statusCode).toBe(303);
    expect(await ownSeat(path)).toMatchObject({ state: 'withdrawn' });
  });

  it('offers the same forms to somebody who came by the link of the task', async () => {
    const path = await board.inReview();
    const client = board.app.anonymous();
    await client.post(`${await taskLink(board, path)}?next=date`, { form: {} });
    const who = { user: reviewer.user, client };
    expect((await send(who, path, 'date', { dueOn: WANTED, reason: REASON })).statusCode).toBe(303);
    expect((await send(who, path, 'decline', { because: 'other' })).statusCode).toBe(303);
    expect(wordsOf((await client.get('/plain?done=declined')).body)).toContain(
      'You have declined. Thank you for answering.',
    );
  });

  it('has no form for who holds no seat, and none of it works without the page’s token', async () => {
    const path = await board.inReview();
    for (const { client } of [board.author, board.editor])
      expect((await client.get(deskPath(path))).body).not.toContain('hand-over');
    const before = await whatIsStored(board.app.db);
    for (const act of ['date', 'hand-over', 'decline', 'line'])
      expect(
        (
          await reviewer.client.post(`${deskPath(path)}/${act}`, {
            form: { csrf: 'wrong', dueOn: WANTED, reason: REASON, because: 'time' },
          })
        ).statusCode,
      ).toBe(403);
    expect(await whatIsStored(board.app.db)).toEqual(before);
  });
});

describe('who is next in line, on the desk', () => {
  it('is said by the editor in order, and asked when somebody declines', async () => {
    const [first, second] = [
      await board.app.user({ roles: ['reviewer'], name: 'Alma First' }),
      await board.app.user({ roles: ['reviewer'], name: 'Bela Second' }),
    ];
    const path = await board.invited();
    const line = { 'place-1': second.id, 'place-2': first.id, 'place-3': '' };
    expect((await send(board.editor, path, 'line', line)).statusCode).toBe(303);
    const { body } = await board.editor.client.get(deskPath(path));
    const chosen = [...body.matchAll(/<option value="([\w-]+)" selected>/g)].map(([, id]) => id);
    expect(chosen).toEqual([second.id, first.id]);
    const twice = { 'place-1': first.id, 'place-2': first.id };
    const refused = await send(board.editor, path, 'line', twice);
    expect(refused.statusCode).toBe(409);
    await send(reviewer, path, 'decline', { because: 'time' });
    expect(wordsOf((await board.editor.client.get(deskPath(path))).body)).toContain(
      'Bela Second: was asked.',
    );
    expect((await seatsOf(path)).find(({ reviewerId }) => reviewerId === second.id)?.state).toBe(
      'invited',
    );
  });
});
