import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aBoardOverHttp, type BoardOverHttp } from '../../testing/a-board-over-http.js';
import { aText } from '../../testing/a-text.js';
import { type TestResponse } from '../../testing/index.js';
import { whatIsStored } from '../../testing/what-is-stored.js';

const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };
const MARKDOWN = { 'content-type': 'text/markdown' };
const RLO = '\u202e';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

/** The request answers with this problem and leaves every row as it was. */
async function refused(
  send: () => Promise<TestResponse>,
  status: number,
  code: string,
): Promise<TestResponse> {
  const before = await whatIsStored(board.app.db);
  const answer = await send();
  expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([status, code]);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(await whatIsStored(board.app.db)).toEqual(before);
  return answer;
}

const create = (body: unknown, headers = {}): Promise<TestResponse> =>
  board.author.client.post('/api/articles', { body, headers });
const bring = (body: unknown, headers = {}): Promise<TestResponse> =>
  board.author.client.post('/api/articles/import', { body, headers });
const reference = (more: object): object =>
  aText({ references: [{ id: 'a', type: 'book', ...more }] });

describe('bad input to a new article', () => {
  it.each<[string, object, string]>([
    ['a control character in the title', aText({ title: 'Is it\u0007 safe?' }), 'title'],
    ['a bidi override in the title', aText({ title: `Is it ${RLO}safe?` }), 'title'],
    ['a line end in the title', aText({ title: 'Is it\nsafe?' }), 'title'],
    ['script in the title', aText({ title: 'Is <script>alert(1)</script> safe?' }), 'title'],
    ['an empty title', aText({ title: '   ' }), 'title'],
    ['a title that is no text', aText({ title: { $gt: '' } }), 'title'],
    ['a bidi override in Markdown', aText({ bodies: { patient: `5${RLO} mg` } }), 'bodies.patient'],
    [
      'script in Markdown',
      aText({ bodies: { clinician: 'Rest.\n\n<script src="x"></script>' } }),
      'bodies.clinician',
    ],
    ['no body', aText({ bodies: {} }), 'bodies'],
    ['bodies that are null', aText({ bodies: null }), 'bodies'],
    ['an unknown field', aText({ state: 'published' }), 'state'],
    ['an unknown audience', aText({ bodies: { clinician: 'a', vet: 'b' } }), 'bodies.vet'],
    ['an unknown risk', aText({ risk: 'none' }), 'risk'],
    ['a slug with a path in it', aText({ slug: '../admin' }), 'slug'],
    ['a topic that is no text', aText({ topics: [1] }), 'topics'],
    ['references that are no list', aText({ references: {} }), 'references'],
    ['a reference without an id', aText({ references: [{ type: 'book' }] }), 'references'],
    [
      'two references with one id',
      aText({ references: [1, 2].map(() => ({ id: 'a', type: 'book' })) }),
      'references',
    ],
    [
      'script in an author’s name',
      reference({ author: [{ family: '<img src=x onerror=alert(1)>' }] }),
      'references',
    ],
    ['a bidi override in a name', reference({ author: [{ family: `Li${RLO}` }] }), 'references'],
    ['an author that is no object', reference({ author: ['Li'] }), 'references'],
    ['a number that JSON cannot say', reference({ volume: 2 ** 60 }), 'references'],
    [
      'more than 5,000 references',
      aText({
        references: Array.from({ length: 5001 }, (_, at) => ({ id: `${at}`, type: 'book' })),
      }),
      'references',
    ],
  ])('refuses %s', async (_, body, field) => {
    const answer = await refused(() => create(body), 422, 'validation-failed');
    expect(answer.json<{ errors: { field: string }[] }>().errors).toContainEqual(
      expect.objectContaining({ field }),
    );
  });

  it.each<[string, () => Promise<TestResponse>, number, string]>([
    ['broken JSON', () => create('{"title": ', JSON_TYPE), 400, 'malformed-json'],
    ['a prototype in JSON', () => create('{"__proto__": {}}', JSON_TYPE), 400, 'malformed-json'],
    [
      'invalid UTF-8',
      () => create(Buffer.from('7b2274223a22ff227d', 'hex'), JSON_TYPE),
      400,
      'malformed-text',
    ],
    ['10 MB', () => create(aText({ summary: 'a'.repeat(10 * MEGABYTE) })), 413, 'too-large'],
    ['a list', () => create('[]', JSON_TYPE), 422, 'validation-failed'],
    ['no body', () => create(undefined), 422, 'validation-failed'],
    ['plain text', () => create('Rest', MARKDOWN), 415, 'unsupported-media-type'],
    [
      'lists in lists',
      () => create(`{"title": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`, JSON_TYPE),
      422,
      'validation-failed',
    ],
    [
      'objects in objects',
      () => create(`{"references": [${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}]}`, JSON_TYPE),
      422,
      'validation-failed',
    ],
  ])('refuses %s', async (_, send, status, code) => {
    await refused(send, status, code);
  });

  it('takes a comparison with < in a title and HTML in a code sample', async () => {
    const body = aText({
      title: 'What if p <0.05 and eGFR<60?',
      bodies: { clinician: 'Write it so [@rest]:\n\n```\n<script>\n```\n' },
    });
    expect((await create(body)).statusCode).toBe(201);
  });
});

describe('bad input to an import', () => {
  it.each<[string, () => Promise<TestResponse>, number, string]>([
    [
      'broken front matter',
      () => bring('---\ntitle: [\n---\n\nText.\n', MARKDOWN),
      422,
      'broken-front-matter',
    ],
    [
      'broken references',
      () => bring({ source: '# Rest?\n\nYes.', references: '[{' }),
      422,
      'broken-references',
    ],
    [
      'two references with one id',
      () => bring({ source: '# Rest?\n\nYes.', references: [{ id: 'a' }, { id: 'a' }] }),
      422,
      'duplicate-reference',
    ],
    ['invalid UTF-8', () => bring(Buffer.from('2320ff', 'hex'), MARKDOWN), 422, 'invalid-utf8'],
    [
      'a control character',
      () => bring('# Rest?\n\nYes\u0000.', MARKDOWN),
      422,
      'control-character',
    ],
    ['a bidi override', () => bring(`# Rest?\n\n5${RLO} mg.`, MARKDOWN), 422, 'control-character'],
    [
      'script in the text',
      () => bring('# Rest?\n\n<script>alert(1)</script>\n', MARKDOWN),
      422,
      'validation-failed',
    ],
    [
      'script in an author’s name',
      () =>
        bring({
          source: '# Rest?\n\nYes [@a].',
          references: [{ id: 'a', type: 'book', author: [{ family: '<script>x</script>' }] }],
        }),
      422,
      'validation-failed',
    ],
    ['an empty file', () => bring('', MARKDOWN), 422, 'empty'],
    ['3 MB', () => bring('a'.repeat(3 * MEGABYTE), MARKDOWN), 413, 'too-large'],
    ['10 MB', () => bring('a'.repeat(10 * MEGABYTE), MARKDOWN), 413, 'too-large'],
    ['10 MB of JSON', () => bring({ source: 'a'.repeat(10 * MEGABYTE) }), 413, 'too-large'],
    [
      'an unknown field',
      () => bring({ source: '# A', state: 'published' }),
      422,
      'validation-failed',
    ],
    ['broken JSON', () => bring('{', JSON_TYPE), 400, 'malformed-json'],
    [
      'a form',
      () => bring('a=b', { 'content-type': 'multipart/form-data' }),
      415,
      'unsupported-media-type',
    ],
  ])('refuses %s', async (_, send, status, code) => {
    await refused(send, status, code);
  });
});

describe('bad requests about an article that is there', () => {
  it('refuses an edit without, with a broken and with an old version', async () => {
    const path = await board.draft();
    const { client } = board.author;
    const body = aText();
    await refused(() => client.put(`${path}/draft`, { body }), 428, 'version-needed');
    await refused(
      () => client.put(`${path}/draft`, { body, headers: { 'if-match': '*' } }),
      422,
      'validation-failed',
    );
    await refused(() => client.put(`${path}/draft`, { body, version: 7 }), 412, 'stale-version');
    await refused(
      () => client.put(`${path}/draft`, { body: { ...body, digest: 'x' }, version: 1 }),
      422,
      'validation-failed',
    );
  });

  it('refuses what the state does not allow and a digest that is not the text', async () => {
    const path = await board.draft();
    const digest = `sha256:${'0'.repeat(64)}`;
    const { editor } = board;
    await refused(() => board.act(editor, path, 'publish', { digest }), 409, 'wrong-state');
    await refused(() => board.act(editor, path, 'publish', {}), 422, 'validation-failed');
    await refused(() => board.act(editor, path, 'reopen', { reason: 'x' }), 409, 'wrong-state');
    await refused(() => board.act(board.author, path, 'recall', {}), 422, 'validation-failed');
    const submitted = await board.submitted();
    await refused(
      () => board.act(board.author, submitted, 'recall', { reason: 'update' }),
      422,
      'reason-needed',
    );
  });

  it('refuses to publish another digest, and an unknown citation key before that', async () => {
    const path = await board.inReview({ bodies: { clinician: 'Rest helps [@nowhere].' } });
    for (const reviewer of board.reviewers) await board.sign(reviewer, path);
    await refused(() => board.act(board.editor, path, 'approve'), 409, 'citations-incomplete');

    const good = await board.inReview();
    for (const reviewer of board.reviewers) await board.sign(reviewer, good);
    expect((await board.act(board.editor, good, 'approve')).statusCode).toBe(200);
    const digest = `sha256:${'0'.repeat(64)}`;
    await refused(() => board.act(board.editor, good, 'publish', { digest }), 409, 'stale-digest');
  });

  it('refuses the wrong role, somebody else’s article and nobody at all', async () => {
    const path = await board.draft();
    const other = await board.app.signedIn('author');
    const administrator = await board.app.signedIn('administrator');
    for (const client of [other, administrator, board.reviewers[0].client]) {
      await refused(() => client.get(path), 403, 'forbidden');
      await refused(
        () => client.put(`${path}/draft`, { body: aText(), version: 1 }),
        403,
        'forbidden',
      );
    }
    await refused(() => board.app.anonymous().get(path), 401, 'not-signed-in');
    const compliance = await board.app.signedIn('compliance');
    expect((await compliance.get(path)).statusCode).toBe(200);
    await refused(
      () => compliance.post(`${path}/submit`, { body: {}, version: 1 }),
      403,
      'forbidden',
    );
    await refused(() => administrator.get('/api/articles'), 403, 'forbidden');
  });

  it.each(['nowhere', '%00', '%F0%9F%92%8A', "'%20OR%201=1--", '..%2F..%2Fetc'])(
    'answers 404 for the id %s',
    async (id) => {
      const { client } = board.editor;
      for (const below of ['', '/revisions', '/revisions/1', '/rounds', '/reviews', '/signatures'])
        await refused(() => client.get(`/api/articles/${id}${below}`), 404, 'not-found');
      await refused(
        () =>
          client.post(`/api/articles/${id}/withdraw`, {
            body: { reason: 'Wrong dose.' },
            version: 1,
          }),
        404,
        'not-found',
      );
    },
  );

  it.each([
    'limit=0',
    'limit=101',
    'limit=ten',
    'cursor=nonsense',
    'cursor=WyJhIiwxXQ',
    'state=gone',
    'sort=title',
    'q=%00',
    'q=a&q=b',
    'page=2',
  ])('refuses the list with ?%s', async (query) => {
    const { client } = board.editor;
    await refused(() => client.get(`/api/articles?${query}`), 422, 'validation-failed');
  });

  it('lets one of a hundred edits of the same version win', async () => {
    const path = await board.draft();
    const edits = await Promise.all(
      Array.from({ length: 100 }, (_, at) =>
        board.author.client.put(`${path}/draft`, {
          body: aText({ title: `Is take ${at} the best?` }),
          version: 1,
        }),
      ),
    );
    const statuses = edits.map(({ statusCode }) => statusCode);
    expect(statuses.filter((it) => it === 200)).toHaveLength(1);
    expect(statuses.filter((it) => it === 412)).toHaveLength(99);
    expect(await board.now(path)).toMatchObject({ version: 2 });
  });

  it('gives a repeated request its first result, and refuses the key for another one', async () => {
    const { client } = board.author;
    const headers = { 'idempotency-key': 'create-1' };
    const first = await client.post('/api/articles', { body: aText(), headers });
    const size = await board.logSize();
    const second = await client.post('/api/articles', { body: aText(), headers });
    expect([second.statusCode, second.body]).toEqual([201, first.body]);
    await refused(
      () => client.post('/api/articles', { body: aText({ title: 'Another?' }), headers }),
      422,
      'idempotency-key-reused',
    );
    const path = `/api/articles/${first.json<{ articleId: string }>().articleId}`;
    const hand = { body: {}, version: 1, headers: { 'idempotency-key': 'submit-1' } };
    const submitted = await client.post(`${path}/submit`, hand);
    const again = await client.post(`${path}/submit`, hand);
    expect([again.statusCode, again.body]).toEqual([200, submitted.body]);
    expect(again.headers['etag']).toBe('"2"');
    expect(await board.logSize()).toBe(size + 1);
  });
});
