import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import {
  aBoardOverHttp,
  type BoardOverHttp,
  type Member,
  NOTHING_TO_DISCLOSE,
  ok,
} from '../../testing/a-board-over-http.js';
import { TEST_PASSWORD, type TestResponse } from '../../testing/index.js';
import { whatIsStored } from '../../testing/what-is-stored.js';

const OTHER_DIGEST = `sha256:${'0'.repeat(64)}`;
const ANSWERS = [
  { id: 'accurate', answer: 'Yes, as far as I can tell.' },
  { id: 'complete', answer: 'Nothing is missing.' },
];

let board: BoardOverHttp;
let first: Member;
let second: Member;
beforeAll(async () => {
  board = await aBoardOverHttp();
  [first, second] = board.reviewers;
});
afterAll(() => board.app.close());

/** The request answers with this problem and leaves every row as it was. */
async function refused(
  send: () => Promise<TestResponse>,
  status: number,
  code: string,
): Promise<void> {
  const before = await whatIsStored(board.app.db);
  const answer = await send();
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(await whatIsStored(board.app.db)).toEqual(before);
}

describe('opening a round', () => {
  it('refuses unknown people, the author, nobody and a draft', async () => {
    const path = await board.submitted();
    const open = (reviewerIds: unknown): (() => Promise<TestResponse>) => {
      return () => board.act(board.editor, path, 'rounds', { reviewerIds });
    };
    await refused(open([]), 422, 'validation-failed');
    await refused(open('all'), 422, 'validation-failed');
    await refused(open([null]), 422, 'validation-failed');
    await refused(open(['nobody']), 422, 'unknown-reviewer');
    await refused(open([board.author.user.id]), 409, 'reviewer-not-eligible');
    await refused(open([first.user.id, first.user.id]), 409, 'reviewer-not-eligible');
    const draft = await board.draft();
    const reviewerIds = [first.user.id];
    await refused(
      () => board.act(board.editor, draft, 'rounds', { reviewerIds }),
      409,
      'wrong-state',
    );
    await refused(
      () => board.editor.client.post(`${path}/rounds`, { body: { reviewerIds } }),
      428,
      'version-needed',
    );
    await refused(
      () => board.author.client.post(`${path}/rounds`, { body: { reviewerIds }, version: 2 }),
      403,
      'forbidden',
    );
  });
});

describe('a seat', () => {
  it('opens the text with acceptance and closes it when it is given up', async () => {
    const path = await board.invited();
    const texts = ['', '/revisions', '/revisions/1', '/revisions/1/rendered', '/annotations'];
    for (const below of texts)
      await refused(() => first.client.get(path + below), 403, 'forbidden');
    ok(await board.accept(first, path));
    for (const below of texts) expect((await first.client.get(path + below)).statusCode).toBe(200);

    const body = { because: 'conflict', reason: 'We share a grant.' };
    ok(await second.client.post(`${path}/decline`, { body }));
    for (const below of texts)
      await refused(() => second.client.get(path + below), 403, 'forbidden');
    await refused(
      () => second.client.post(`${path}/decline`, { body }),
      409,
      'assignment-not-open',
    );
    await refused(() => board.accept(second, path), 403, 'forbidden');

    const rounds = ok(await board.editor.client.get(`${path}/rounds`)).json<
      { seats: { id: string; reviewerId: string; declineReason: string | null }[] }[]
    >();
    const seats = rounds[0]?.seats ?? [];
    expect(seats.find((it) => it.reviewerId === second.user.id)?.declineReason).toBe(
      'conflict: We share a grant.',
    );
    const told = ok(await board.author.client.get(`${path}/rounds`));
    expect(told.body).not.toContain('grant');

    const seat = seats.find((it) => it.reviewerId === first.user.id)?.id ?? '';
    const reason = 'Has fallen ill and asked to be let go.';
    ok(await board.act(board.editor, path, `assignments/${seat}/withdraw`, { reason }));
    for (const below of texts)
      await refused(() => first.client.get(path + below), 403, 'forbidden');
  });

  it('is accepted only with the promise, a whole disclosure and a date that exists', async () => {
    const path = await board.invited();
    const accept = (body: object): (() => Promise<TestResponse>) => {
      return () => second.client.post(`${path}/accept`, { body });
    };
    const disclosure = NOTHING_TO_DISCLOSE;
    await refused(accept({ disclosure }), 422, 'validation-failed');
    await refused(accept({ confidentiality: false, disclosure }), 422, 'validation-failed');
    await refused(accept({ confidentiality: 'true', disclosure }), 422, 'validation-failed');
    const promise = { confidentiality: true };
    await refused(
      accept({ ...promise, disclosure: disclosure.slice(1) }),
      422,
      'invalid-disclosure',
    );
    await refused(accept({ ...promise, disclosure: [null] }), 422, 'validation-failed');
    await refused(
      accept({ ...promise, disclosure: [{ item: 'x', none: true, entries: [] }] }),
      422,
      'validation-failed',
    );
    for (const dueOn of ['2026-02-31', '31.12.2026', '2026-4-1', 5])
      await refused(accept({ ...promise, disclosure, dueOn }), 422, 'validation-failed');
    await refused(accept({ ...promise, disclosure, dueOn: '2026-01-01' }), 422, 'invalid-date');
    await refused(() => board.accept(board.author, path), 403, 'forbidden');
  });

  it('keeps the disclosure as it was filed, and shows it to the person', async () => {
    const path = await board.invited();
    const disclosure = NOTHING_TO_DISCLOSE.map((item) =>
      item.item === 'grants'
        ? { ...item, none: false, entries: [{ entity: 'A foundation', payee: 'institution' }] }
        : item,
    );
    const body = { confidentiality: true, disclosure };
    const headers = { 'idempotency-key': 'accept-1' };
    const accepted = ok(await first.client.post(`${path}/accept`, { body, headers }));
    const size = await board.logSize();
    const again = await first.client.post(`${path}/accept`, { body, headers });
    expect([again.statusCode, again.body]).toEqual([200, accepted.body]);
    expect(await board.logSize()).toBe(size);
    const own = ok(await first.client.get('/api/me/disclosures')).json<{
      items: { items: object[]; summary: string }[];
      questions: object[];
    }>();
    expect(own.items[0]).toMatchObject({
      items: disclosure,
      summary: 'Grants or contracts: A foundation',
    });
    expect(own.questions).toHaveLength(13);
  });
});

describe('a review', () => {
  it('keeps the words to the board from the author, and every word until the round closes', async () => {
    const path = await board.inReview();
    const { digest } = await board.now(path);
    const body = {
      ...{ digest, recommendation: 'changes-needed', answers: ANSWERS },
      wordsToAuthor: 'Please say it is an average.',
      wordsToBoard: 'I doubt the source.',
    };
    const post = (more: object): (() => Promise<TestResponse>) => {
      return () => first.client.post(`${path}/reviews`, { body: { ...body, ...more } });
    };
    await refused(post({ digest: OTHER_DIGEST }), 409, 'stale-digest');
    await refused(post({ answers: [] }), 422, 'answers-incomplete');
    await refused(post({ recommendation: 'maybe' }), 422, 'validation-failed');
    await refused(post({ wordsToBoard: 'a\u0000' }), 422, 'validation-failed');
    expect((await post({})()).statusCode).toBe(201);
    await refused(post({}), 409, 'assignment-not-open');

    const read = async ({ client }: Member): Promise<object[]> =>
      ok(await client.get(`${path}/reviews`)).json<object[]>();
    expect(await read(board.author)).toEqual([]);
    expect(await read(second)).toEqual([]);
    expect(await read(first)).toHaveLength(1);
    expect(await read(board.editor)).toMatchObject([
      { wordsToBoard: 'I doubt the source.', answers: [{ question: expect.any(String) }, {}] },
    ]);
    const reason = 'The first reviewer asks for more.';
    ok(await board.act(board.editor, path, 'request-changes', { reason }));
    const told = await board.author.client.get(`${path}/reviews`);
    expect(told.json()).toMatchObject([{ wordsToAuthor: 'Please say it is an average.' }]);
    expect(told.body).not.toContain('doubt');
  });
});

describe('a signature', () => {
  it('needs the present text, a right password and a code that was never used', async () => {
    const path = await board.inReview();
    const body = await board.signing(first, path);
    const sign = (more: object): (() => Promise<TestResponse>) => {
      return () => first.client.post(`${path}/signatures`, { body: { ...body, ...more } });
    };
    await refused(sign({ digest: OTHER_DIGEST }), 409, 'stale-digest');
    await refused(sign({ digest: 'sha256:1' }), 422, 'validation-failed');
    await refused(sign({ meaning: 'authorship' }), 422, 'validation-failed');
    await refused(sign({ password: 'wrong password 123' }), 403, 'reauthentication-failed');
    await refused(sign({ code: '000000' }), 403, 'reauthentication-failed');
    const signed = await sign({})();
    expect(signed.statusCode).toBe(201);
    await refused(sign({ meaning: 'review' }), 403, 'reauthentication-failed');
    await refused(() => board.sign(first, path), 409, 'already-signed');
    await refused(() => board.sign(board.author, path), 403, 'forbidden');
    await refused(() => board.sign(board.editor, path), 403, 'forbidden');
  });

  it('is made once when the request is repeated with its key', async () => {
    const path = await board.inReview();
    const body = await board.signing(second, path);
    const headers = { 'idempotency-key': 'sign-1' };
    const made = ok(await second.client.post(`${path}/signatures`, { body, headers }));
    const size = await board.logSize();
    const again = await second.client.post(`${path}/signatures`, { body, headers });
    expect([again.statusCode, again.body]).toEqual([201, made.body]);
    board.app.clock.advance(60_000);
    const later = { ...body, code: await board.app.code(second.user), password: TEST_PASSWORD };
    const third = await second.client.post(`${path}/signatures`, { body: later, headers });
    expect([third.statusCode, third.body]).toEqual([201, made.body]);
    expect(await board.logSize()).toBe(size);
  });
});

describe('an annotation', () => {
  it('is refused where the passage does not stand, and resolved once', async () => {
    const path = await board.inReview();
    const text = ok(await first.client.get(`${path}/revisions/1/rendered`)).json<{ text: string }>()
      .text;
    const passage = {
      ...{ audience: 'clinician', severity: 'question', body: 'Which people?' },
      ...{ exact: text.slice(0, 4), prefix: '', suffix: text.slice(4, 12), start: 0, end: 4 },
    };
    const post = (more: object): (() => Promise<TestResponse>) => {
      return () => first.client.post(`${path}/annotations`, { body: { ...passage, ...more } });
    };
    await refused(post({ exact: 'Tea' }), 422, 'selector-mismatch');
    await refused(post({ start: -1 }), 422, 'validation-failed');
    await refused(post({ start: 0.5 }), 422, 'validation-failed');
    await refused(post({ severity: 'fatal' }), 422, 'validation-failed');
    await refused(post({ audience: 'patient' }), 422, 'selector-mismatch');
    await refused(post({ body: '\u202e' }), 422, 'validation-failed');
    const made = ok(await post({})()).json<{ result: { annotationId: string } }>();
    const at = `${path}/annotations/${made.result.annotationId}`;
    const reason = 'The people of the trial are named.';
    const { client } = first;
    await refused(() => client.post(`${at}/resolve`, { body: { reason } }), 428, 'version-needed');
    await refused(
      () => client.post(`${at}/resolve`, { body: { reason }, version: 2 }),
      412,
      'stale-version',
    );
    ok(await client.post(`${at}/resolve`, { body: { reason }, version: 1 }));
    await refused(
      () => client.post(`${at}/resolve`, { body: { reason }, version: 2 }),
      409,
      'annotation-closed',
    );
    await refused(
      () => client.post(`${path}/annotations/nowhere/replies`, { body: { body: 'Hello' } }),
      404,
      'not-found',
    );
    // An annotation of another article is none of this one's.
    const other = await board.inReview();
    const there = `${other}/annotations/${made.result.annotationId}/replies`;
    await refused(
      () => board.editor.client.post(there, { body: { body: 'Hello' } }),
      404,
      'not-found',
    );
  });

  it('comes in pages and is told where it stands in a draft too', async () => {
    const path = await board.inReview();
    const text = ok(await first.client.get(`${path}/revisions/1/rendered`)).json<{ text: string }>()
      .text;
    for (const start of [0, 5, 11]) {
      const quote = { exact: text.slice(start, start + 4), prefix: text.slice(0, start) };
      const body = {
        ...{ audience: 'clinician', severity: 'suggestion', body: 'Another word?' },
        ...{ ...quote, suffix: '', start, end: start + 4 },
      };
      ok(await first.client.post(`${path}/annotations`, { body }));
    }
    const { client } = board.editor;
    const page = ok(await client.get(`${path}/annotations?limit=2`)).json<{
      items: object[];
      next: string;
    }>();
    expect(page.items).toHaveLength(2);
    const rest = ok(await client.get(`${path}/annotations?limit=2&cursor=${page.next}`));
    expect(rest.json()).toMatchObject({ items: [{ placement: { status: 'exact' } }], next: null });
    await refused(() => client.get(`${path}/annotations?revision=9`), 404, 'not-found');
    await refused(() => client.get(`${path}/annotations?revision=x`), 422, 'validation-failed');
    const reason = 'Three words are to be replaced.';
    ok(await board.act(board.editor, path, 'request-changes', { reason }));
    const { version } = await board.now(path);
    const { content } = ok(await client.get(path)).json<{ content: Record<string, object> }>();
    const body = { ...content, bodies: { clinician: 'Something else entirely [@rest].' } };
    ok(await board.author.client.put(`${path}/draft`, { body, version }));
    const drafted = ok(await client.get(`${path}/annotations?revision=2`)).json<{
      items: { placement: { status: string } }[];
    }>();
    expect(drafted.items.map((it) => it.placement.status)).not.toContain('exact');
  });
});
