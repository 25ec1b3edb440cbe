import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp } from '../../testing/a-board-over-http.js';
import { csrfIn, sendForm, wordsOf } from './testing/desk-visitor.js';

const CHOSEN = {
  ...{ lang: 'en', quietFrom: '20:00', quietUntil: '08:30' },
  ...{ digest: 'weekly', digestDay: '5', version: '0' },
};

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
  await board.inReview();
});
afterAll(() => board.app.close());

describe('the chase page', () => {
  it('names who is waited for and until when, and keeps its filters in the address', async () => {
    const { client } = board.editor;
    const all = wordsOf((await client.get('/plain/chase')).body);
    for (const { user } of board.reviewers) expect(all).toContain(user.name);
    expect(all).toContain('21 April 2026');
    expect(all).toContain('Reviews: 2');
    const { body } = await client.get('/plain/chase?stage=review&sort=person');
    expect(body).toContain('<option value="review" selected');
    expect(body).toMatch(/href="\/plain\/chase\?stage=review&amp;sort=person&amp;person=/);
  });

  it('says so where nobody is waited for, and where nothing fits', async () => {
    const empty = await aBoardOverHttp();
    const fresh = wordsOf((await empty.editor.client.get('/plain/chase')).body);
    expect(fresh).toContain('Nobody is waited for');
    await empty.app.close();
    const { client } = board.editor;
    const filtered = wordsOf((await client.get('/plain/chase?overdueBy=300')).body);
    expect(filtered).toContain('Nothing fits these filters.');
  });

  it('explains a filter that cannot be', async () => {
    const answer = await board.editor.client.get('/plain/chase?stage=lunch');
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain('Some fields do not fit');
  });

  it('is for editors alone, and leads to signing in who has not', async () => {
    expect((await board.author.client.get('/plain/chase')).statusCode).toBe(403);
    const anonymous = await board.app.anonymous().get('/plain/chase');
    expect([anonymous.statusCode, anonymous.headers.location]).toEqual([303, '/sign-in']);
    expect((await board.author.client.get('/plain')).body).not.toContain('href="/plain/chase"');
    expect((await board.editor.client.get('/plain')).body).toContain('href="/plain/chase"');
  });
});

describe('the page of one’s own reminders', () => {
  it('says what comes next and why, and puts a reminder off', async () => {
    const [{ client }] = board.reviewers;
    const { body } = await client.get('/plain/reminders');
    expect(wordsOf(body)).toContain(
      'Policy version 1 sends a reminder 7 days before the date, because the review is due on Tuesday 21 April 2026.',
    );
    const action = /action="(\/plain\/reminders\/[\w-]+\/snooze)"/.exec(body)?.[1] ?? '';
    const put = await client.post(action, { form: { csrf: csrfIn(body), until: '2026-04-17' } });
    expect([put.statusCode, put.headers.location]).toEqual([303, '/plain/reminders?done=put-off']);
    const after = wordsOf((await client.get('/plain/reminders?done=put-off')).body);
    expect(after).toContain('The reminder is put off. The due date stays.');
    expect(after).toContain('17 April 2026, 09:00');
    const past = wordsOf((await client.get('/plain/reminders?which=past')).body);
    expect(past).toContain('so it left at once');
  });

  it('shows the page again with what is wrong with the day', async () => {
    const [, { client }] = board.reviewers;
    const { body } = await client.get('/plain/reminders');
    const action = /action="(\/plain\/reminders\/[\w-]+\/snooze)"/.exec(body)?.[1] ?? '';
    const answer = await client.post(action, { form: { csrf: csrfIn(body), until: '2026-01-01' } });
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain('Choose a day after 2026-04-14');
  });

  it('says so where nothing is planned', async () => {
    const client = await board.app.signedIn('compliance');
    expect(wordsOf((await client.get('/plain/reminders')).body)).toContain('Nothing is planned');
  });
});

describe('the page of preferences', () => {
  it('keeps what is chosen and shows it again', async () => {
    const { client } = board.author;
    const put = await sendForm(client, '/plain/preferences', '/plain/preferences', CHOSEN);
    expect([put.statusCode, put.headers.location]).toEqual([303, '/plain/preferences?done=saved']);
    const { body } = await client.get('/plain/preferences?done=saved');
    expect(wordsOf(body)).toContain('Kept. It holds from now on');
    expect(body).toContain('<option value="weekly" selected');
    expect(body).toMatch(/name="quietFrom"\s+type="time"\s+value="20:00"/);
  });

  it('comes back with what was typed when a time cannot be', async () => {
    const { client } = board.editor;
    const typed = { ...CHOSEN, quietFrom: '25:00' };
    const answer = await sendForm(client, '/plain/preferences', '/plain/preferences', typed);
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain('must be a time of day');
    expect(answer.body).toContain('value="25:00"');
  });

  it('tells who was slower than somebody else', async () => {
    const client = await board.app.signedIn('author');
    await sendForm(client, '/plain/preferences', '/plain/preferences', CHOSEN);
    const late = await sendForm(client, '/plain/preferences', '/plain/preferences', CHOSEN);
    expect(late.statusCode).toBe(412);
    expect(late.body).toMatch(/name="version"\s+value="1"/);
  });

  it('takes nothing without the token of the session', async () => {
    const answer = await board.author.client.post('/plain/preferences', { form: CHOSEN });
    expect(answer.statusCode).toBe(403);
  });
});
