import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ROLES } from '#libs/lifecycle';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { testApp } from '../../testing/index.js';
import { OWNERSHIPS, ownedObject } from '../../testing/owned-object.js';
import { whatIsStored } from '../../testing/what-is-stored.js';
import { deskPath, wordsOf } from './testing/desk-visitor.js';

const SECRET = 'Rest helps most people recover';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

describe('an article on the desk', () => {
  it('shows an invited reviewer what is asked and by when, and no word of the text', async () => {
    const page = deskPath(await board.invited());
    const { statusCode, body } = await board.reviewers[0].client.get(page);
    expect(statusCode).toBe(200);
    expect(wordsOf(body)).toContain('Answer by 12 April 2026 (Europe/Berlin)');
    expect(body).not.toContain(SECRET);
    const sign = await board.reviewers[0].client.get(`${page}/sign`);
    expect([sign.statusCode, sign.body.includes(SECRET)]).toEqual([403, false]);
  });

  it('shows state, digest, gates, seats, what is possible and the text as readers will see it', async () => {
    const path = await board.inReview({
      bodies: {
        clinician: `${SECRET} from a mild cold in ten days [@rest].`,
        patient: 'Rest, and be patient [@rest].',
      },
    });
    const { digest } = await board.now(path);
    const page = await board.editor.client.get(deskPath(path));
    const words = wordsOf(page.body);
    expect(words).toContain(`State In review Revision 1 Digest ${digest}`);
    expect(words).toMatch(/Signatures: not yet\. .* Signed: 0 of \d/);
    expect(words).toContain('The rest is done over the HTTP API until the web app is here');
    expect(words).not.toContain('possible now');
    expect(words).toMatch(/Accepted, reading\. Due on \d+ \w+ 2026 \(Europe\/Berlin\)/);
    expect(page.body).toContain(SECRET);
    expect(page.body).not.toContain('/api/');
    const patient = await board.editor.client.get(`${deskPath(path)}?audience=patient`);
    expect(patient.body).toContain('be patient');
    expect(patient.body).not.toContain(SECRET);
    const odd = await board.editor.client.get(`${deskPath(path)}?audience=<b>&audience=x`);
    expect([odd.statusCode, odd.body.includes(SECRET)]).toEqual([200, true]);
  });

  it('shows marked passages with where they stand, and reviews and signatures as they hold', async () => {
    const path = await board.inReview();
    const { text } = ok(await board.editor.client.get(`${path}/revisions/1/rendered`)).json<{
      text: string;
    }>();
    const start = text.indexOf('ten days');
    const selector = {
      exact: 'ten days',
      start,
      end: start + 8,
      suffix: text.slice(start + 8, start + 20),
    };
    const body = {
      ...{ audience: 'clinician', prefix: text.slice(start - 10, start), ...selector },
      ...{ severity: 'required', body: 'Say <i>on average</i>.' },
    };
    ok(await board.reviewers[0].client.post(`${path}/annotations`, { body }));
    ok(await board.sign(board.reviewers[0], path));
    const page = await board.editor.client.get(deskPath(path));
    const words = wordsOf(page.body);
    expect(words).toContain('Required change , open ten days Say &lt;i&gt;on average&lt;/i&gt;.');
    expect(words).toContain('The passage stands in this text as it was marked.');
    expect(words).toContain('“I have read this text and it is medically accurate.”');
    expect(words).toContain('Yes, on the present text.');
    expect(words).toMatch(/Signed at 7 April 2026, 10:\d\d:\d\d \(UTC\+02:00\)/);
  });

  it('answers an article that is not there with a page', async () => {
    const answer = await board.editor.client.get('/plain/articles/none');
    expect(answer.statusCode).toBe(404);
    expect(wordsOf(answer.body)).toContain('no such article.');
  });

  it('changes nothing and logs nothing when it is looked at', async () => {
    const path = await board.invited();
    ok(await board.accept(board.reviewers[1], path));
    const [before, size] = [await whatIsStored(board.app.db), await board.logSize()];
    const visitors = [board.reviewers[0], board.reviewers[1], board.editor, board.author];
    for (const { client } of visitors) ok(await client.get(deskPath(path)));
    ok(await board.reviewers[1].client.get(`${deskPath(path)}/sign`));
    expect(await whatIsStored(board.app.db)).toEqual(before);
    expect(await board.logSize()).toBe(size);
  });

  it('closes the text again to somebody whose seat was taken back', async () => {
    const path = await board.inReview();
    const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
      { seats: { id: string; reviewerId: string }[] }[]
    >();
    const [first] = board.reviewers;
    const seat = rounds[0]?.seats.find(({ reviewerId }) => reviewerId === first.user.id);
    const reason = 'Somebody nearer to the field takes over.';
    ok(await board.act(board.editor, path, `assignments/${seat?.id}/withdraw`, { reason }));
    const answer = await first.client.get(deskPath(path));
    expect([answer.statusCode, answer.body.includes(SECRET)]).toEqual([403, false]);
    expect(wordsOf(answer.body)).toContain('Your roles do not allow this.');
  });
});

describe('the scope of an article on the desk', () => {
  it('opens exactly as far as the API opens the same article to each role and ownership', async () => {
    const app = await testApp();
    for (const role of ROLES) {
      const client = await app.signedIn(role);
      for (const ownership of OWNERSHIPS) {
        const { id = '' } = await ownedObject(app, client.userId, ownership);
        const overApi = await client.get(`/api/articles/${id}`);
        const onDesk = await client.get(`/plain/articles/${id}`);
        const isOpen = overApi.statusCode !== 403 || isInvitedOnly(role, ownership);
        expect({ role, ownership, isOpen: onDesk.statusCode !== 403 }).toEqual({
          ...{ role, ownership, isOpen },
        });
      }
    }
    await app.close();
  });
});

/** The seat of the object stands in a round that is open: the invitation is shown. */
function isInvitedOnly(role: string, ownership: string): boolean {
  return role === 'reviewer' && ownership === 'assigned';
}
