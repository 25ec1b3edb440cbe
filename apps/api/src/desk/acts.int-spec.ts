import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { DisclosureRow } from '#libs/persistence';
import { ICMJE_ITEMS } from '#libs/workflow';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  ok,
} from '../../testing/a-board-over-http.js';
import { whatIsStored } from '../../testing/what-is-stored.js';
import { acceptOnDesk, deskPath, NOTHING, sendForm, wordsOf } from './testing/desk-visitor.js';

let board: BoardOverHttp;
let reviewer: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());
beforeEach(() => {
  [reviewer] = board.reviewers;
});

const noneButGrants = Object.fromEntries(
  ICMJE_ITEMS.map(({ id }) => [`item-${id}`, id === 'grants' ? 'some' : 'none']),
);

async function seatState(path: string): Promise<string> {
  const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
    { seats: { reviewerId: string; state: string }[] }[]
  >();
  const seats = rounds[0]?.seats ?? [];
  return seats.find(({ reviewerId }) => reviewerId === reviewer.user.id)?.state ?? '';
}

describe('answering an invitation on the desk', () => {
  it('accepts with nothing to disclose and opens the text', async () => {
    const path = await board.invited();
    const answer = await acceptOnDesk(reviewer, path);
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, deskPath(path)]);
    expect(await seatState(path)).toBe('accepted');
    expect((await reviewer.client.get(deskPath(path))).body).toContain('Rest helps most people');
  });

  it('files what was named, item by item, and offers it the next time', async () => {
    const path = await board.invited();
    const answer = await sendForm(reviewer.client, deskPath(path), `${deskPath(path)}/accept`, {
      ...{ ...noneButGrants, disclosure: 'items', confidentiality: 'yes' },
      ...{ 'from-grants': 'Tea Board\r\nHoney Fund\r\n', 'payee-grants': 'institution' },
    });
    expect(answer.statusCode).toBe(303);
    const personId = reviewer.user.id;
    const filed = await board.app.db.reader.find(
      DisclosureRow,
      { personId },
      'ORDER BY number DESC',
    );
    expect(filed[0]?.summary).toBe(
      'Grants or contracts: Tea Board; Grants or contracts: Honey Fund',
    );
    expect(filed[0]?.items.find(({ item }) => item === 'grants')?.entries).toEqual([
      { entity: 'Tea Board', payee: 'institution' },
      { entity: 'Honey Fund', payee: 'institution' },
    ]);
    const next = await board.invited();
    const page = await reviewer.client.get(deskPath(next));
    expect(wordsOf(page.body)).toContain(
      'What I disclosed still holds: “Grants or contracts: Tea Board',
    );
    const form = { disclosure: 'still-true', confidentiality: 'yes' };
    const kept = await sendForm(reviewer.client, deskPath(next), `${deskPath(next)}/accept`, form);
    expect(kept.statusCode).toBe(303);
    expect(await board.app.db.reader.find(DisclosureRow, { personId })).toHaveLength(filed.length);
  });

  it.each([
    ['no answer about interests', { confidentiality: 'yes' }, 'choose one of the answers'],
    [
      'no promise of confidentiality',
      { disclosure: 'none' },
      'promise to keep the text confidential',
    ],
    [
      'an item left open',
      { disclosure: 'items', confidentiality: 'yes', 'item-grants': 'none' },
      'Patents: say whether there is something or nothing',
    ],
    [
      'something without a name',
      { ...noneButGrants, disclosure: 'items', confidentiality: 'yes' },
      'Grants or contracts: name who it came from',
    ],
    [
      'nothing, and a name',
      { ...NOTHING, 'from-stock': 'Tea Board' },
      'Stock or stock options: you said that there is nothing',
    ],
  ])('shows the form again after %s, with what was typed', async (_, form, message) => {
    const path = await board.invited();
    const answer = await sendForm(
      reviewer.client,
      deskPath(path),
      `${deskPath(path)}/accept`,
      form,
    );
    expect(answer.statusCode).toBe(422);
    expect(wordsOf(answer.body)).toContain(message);
    for (const [name, value] of Object.entries(form).filter(([, it]) => it !== 'Tea Board'))
      expect(answer.body.replace(/\s+/g, ' ')).toMatch(
        new RegExp(`name="${name}" value="${value}"[^>]*checked`),
      );
    expect(await seatState(path)).toBe('invited');
  });

  it('declines with a reason and words', async () => {
    const path = await board.invited();
    const page = deskPath(path);
    const missing = await sendForm(reviewer.client, page, `${page}/decline`, { reason: 'Busy.' });
    expect([missing.statusCode, missing.body.includes('Busy.')]).toEqual([422, true]);
    const form = { because: 'expertise', reason: 'I am a surgeon.' };
    const answer = await sendForm(reviewer.client, page, `${page}/decline`, form);
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/plain?done=declined']);
    expect(await seatState(path)).toBe('declined');
    const home = await reviewer.client.get('/plain?done=declined');
    expect(wordsOf(home.body)).toContain('You have declined. Thank you for answering.');
  });

  it('changes nothing without the token of the page, without a session, or for a stranger', async () => {
    const path = await board.invited();
    const before = await whatIsStored(board.app.db);
    const stranger = await board.app.signedIn('reviewer');
    const page = deskPath(path);
    const post = (client: typeof stranger, form: Record<string, string>) =>
      client.post(`${page}/accept`, { form: { ...NOTHING, ...form } });
    expect((await post(reviewer.client, {})).statusCode).toBe(403);
    expect((await post(reviewer.client, { csrf: 'a\r\nx: y' })).statusCode).toBe(403);
    expect((await post(board.app.anonymous(), {})).headers['location']).toBe('/sign-in');
    const refused = await sendForm(stranger, '/plain', `${page}/accept`, NOTHING);
    expect([refused.statusCode, refused.headers['content-type']]).toEqual([
      403,
      'text/html; charset=utf-8',
    ]);
    expect(await whatIsStored(board.app.db)).toEqual(before);
  });
});

describe('signing on the desk', () => {
  async function signing(path: string, more: object = {}): Promise<Record<string, string>> {
    const fields = await board.signing(reviewer, path);
    return { ...fields, ...more };
  }
  const send = (path: string, form: Record<string, string>) =>
    sendForm(reviewer.client, `${deskPath(path)}/sign`, `${deskPath(path)}/sign`, form);

  it('shows the whole text, its digest and who signs, and nothing else to follow', async () => {
    const path = await board.inReview({
      bodies: { clinician: 'For clinicians [@rest].', patient: 'For patients [@rest].' },
      statement: { funding: 'Paid by the City of Example.' },
    });
    const { digest } = await board.now(path);
    const { body } = await reviewer.client.get(`${deskPath(path)}/sign`);
    for (const part of [
      'For clinicians',
      'For patients',
      'Paid by the City of Example.',
      digest,
      reviewer.user.name,
      ', MD',
    ])
      expect(body).toContain(part);
    const ids = [...body.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...body.matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(targets.filter((id) => !ids.includes(id))).toEqual([]);
    expect(body).not.toMatch(/onpaste|autocomplete="off"/);
  });

  it('signs with password and code, and gives a receipt that stays', async () => {
    const path = await board.inReview();
    const answer = await send(path, await signing(path));
    expect(answer.statusCode).toBe(303);
    const receipt = await reviewer.client.get(answer.headers['location'] ?? '');
    const { digest } = await board.now(path);
    const words = wordsOf(receipt.body);
    expect(words).toContain('You have signed');
    expect(words).toContain(`Revision 1, ${digest}`);
    expect(words).toContain(`${reviewer.user.name}, MD (${reviewer.user.username})`);
    expect(await seatState(path)).toBe('submitted');
  });

  it('gives the receipt also when the signature is the one that publishes', async () => {
    const quick = await aBoardOverHttp({
      publishWhenSigned: true,
      quorum: { low: { approvals: 2 }, standard: { approvals: 2 }, high: { approvals: 2 } },
    });
    const path = await quick.inReview();
    const [first, second] = quick.reviewers;
    ok(await quick.sign(first, path));
    const page = `${deskPath(path)}/sign`;
    const answer = await sendForm(second.client, page, page, await quick.signing(second, path));
    const receipt = await second.client.get(answer.headers['location'] ?? '');
    expect([receipt.statusCode, wordsOf(receipt.body).includes('You have signed')]).toEqual([
      200,
      true,
    ]);
    await quick.app.close();
  });

  it.each([
    [
      'a wrong password',
      { password: 'not the right one' },
      403,
      'The password or the code is not right',
    ],
    [
      'another digest',
      { digest: `sha256:${'0'.repeat(64)}` },
      409,
      'The text has changed since you read it',
    ],
    ['no meaning', { meaning: '' }, 422, 'Choose what your signature says.'],
  ])('shows the page again after %s and signs nothing', async (_, more, status, message) => {
    const path = await board.inReview();
    const form = await signing(path, more);
    const answer = await send(path, form);
    expect(answer.statusCode).toBe(status);
    expect(wordsOf(answer.body)).toContain(message);
    expect(answer.body).not.toContain(form['password']);
    expect(ok(await board.editor.client.get(`${path}/signatures`)).json()).toEqual([]);
  });

  it('says right above the form what was wrong, with a way there from the top', async () => {
    const path = await board.inReview();
    const page = await reviewer.client.get(`${deskPath(path)}/sign`);
    expect(page.body).toContain('href="#sign"');
    const { body } = await send(path, await signing(path, { password: 'not the right one' }));
    expect(body.indexOf('role="alert"')).toBeGreaterThan(body.indexOf('id="sign"'));
    expect(body).toContain('/sign#sign"');
  });

  it('uses a code once', async () => {
    const path = await board.inReview();
    const form = await signing(path);
    expect((await send(path, form)).statusCode).toBe(303);
    const again = await send(path, { ...form, meaning: 'review' });
    expect([again.statusCode, wordsOf(again.body).includes('A code counts once')]).toEqual([
      403,
      true,
    ]);
  });

  it('says why not to somebody who is not asked to sign', async () => {
    const path = await board.inReview();
    const { statusCode, body } = await board.editor.client.get(`${deskPath(path)}/sign`);
    expect([statusCode, wordsOf(body).includes('You are not asked to sign')]).toEqual([200, true]);
    expect(body).not.toContain('name="password"');
  });

  it('warns of required changes that are open, the own first, and of a date that has passed', async () => {
    const path = await board.inReview();
    const [first, second] = board.reviewers;
    const mark = async (who: Member, more: object): Promise<string> => {
      const { text } = ok(await who.client.get(`${path}/revisions/1/rendered`)).json<{
        text: string;
      }>();
      const start = text.indexOf('Rest helps');
      const place = { exact: 'Rest helps', start, end: start + 10 };
      const context = {
        prefix: text.slice(0, start).slice(-20),
        suffix: text.slice(start + 10, start + 30),
      };
      const body = { audience: 'clinician', ...place, ...context, ...more };
      return ok(await who.client.post(`${path}/annotations`, { body })).json<{
        result: { annotationId: string };
      }>().result.annotationId;
    };
    const signPage = async (): Promise<string> =>
      wordsOf((await first.client.get(`${deskPath(path)}/sign`)).body);
    await mark(first, { severity: 'suggestion', body: 'Shorter, please.' });
    expect(await signPage()).not.toContain('still open');
    const own = await mark(first, { severity: 'required', body: 'Name the <b>dose</b>.' });
    expect(await signPage()).toContain(
      'Your own required change is still open: Name the &lt;b&gt;dose&lt;/b&gt;.',
    );
    await mark(second, { severity: 'required', body: 'Cite the trial.' });
    const words = await signPage();
    expect(words).toMatch(/A required change is still open: Cite the trial\./);
    expect(words).toContain('Signing does not close them');
    const reason = 'It stands in the table.';
    const resolve = `${path}/annotations/${own}/resolve`;
    ok(await first.client.post(resolve, { body: { reason }, version: 1 }));
    expect(await signPage()).not.toContain('Your own required change');
    expect(await signPage()).not.toContain('Overdue');
    board.app.clock.advance(40 * 86_400_000);
    const later = await board.app.signedIn(first.user);
    expect(wordsOf((await later.get(`${deskPath(path)}/sign`)).body)).toMatch(
      /Your review was due on \d+ \w+ 2026 \(Europe\/Berlin\) \. Overdue/,
    );
  });
});
