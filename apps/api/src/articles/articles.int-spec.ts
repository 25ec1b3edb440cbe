import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, type TestClient } from '../../testing/index.js';
import { aBoardOverHttp, type BoardOverHttp } from '../../testing/a-board-over-http.js';
import { aText } from '../../testing/a-text.js';
import { boardApp } from '../../testing/board-app.js';

let app: TestApp;
let author: TestClient;
let editor: TestClient;
beforeAll(async () => {
  app = await boardApp();
  author = await app.signedIn('author');
  editor = await app.signedIn('editor');
});
afterAll(() => app.close());

interface Created {
  articleId: string;
  slug: string;
  version: number;
}

async function anArticle(client = author, more: object = {}): Promise<Created> {
  const answer = await client.post('/api/articles', { body: aText(more) });
  expect(answer.statusCode).toBe(201);
  return answer.json<Created>();
}

describe('articles over HTTP', () => {
  it('creates a draft and reads it back with its version as ETag', async () => {
    const created = await author.post('/api/articles', { body: aText({ slug: 'rest-and-colds' }) });
    expect(created.statusCode).toBe(201);
    expect(created.headers['etag']).toBe('"1"');
    const { articleId } = created.json<Created>();
    const read = await author.get(`/api/articles/${articleId}`);
    expect(read.headers).toMatchObject({
      etag: '"1"',
      'content-type': 'application/json; charset=utf-8',
    });
    const { topics, risk, ...content } = aText();
    expect(read.json()).toMatchObject({
      ...{ id: articleId, slug: 'rest-and-colds', state: 'draft', version: 1, topics, risk },
      revision: { number: 1, digest: null },
      content,
    });
  });

  it('saves a draft, hands it in and takes it back, each with the next ETag', async () => {
    const { articleId } = await anArticle();
    const at = `/api/articles/${articleId}`;
    const saved = await author.put(`${at}/draft`, {
      body: aText({ title: 'Does rest help?', summary: 'Shorter title.' }),
      version: 1,
    });
    expect([saved.statusCode, saved.headers['etag']]).toEqual([200, '"2"']);
    const submitted = await author.post(`${at}/submit`, { body: {}, version: 2 });
    expect(submitted.json()).toMatchObject({ state: 'submitted', version: 3 });
    expect(submitted.json<{ result: { digest: string } }>().result.digest).toMatch(/^sha256:/);
    const recalled = await author.post(`${at}/recall`, {
      body: { reason: 'A table is still missing from it.' },
      version: 3,
    });
    expect(recalled.json()).toMatchObject({ state: 'draft' });
    const revisions = await author.get(`${at}/revisions`);
    expect(revisions.json()).toMatchObject([{ number: 1, isCurrent: true, publishedAt: null }]);
  });

  it('renders a revision with its references and says what is wrong with it', async () => {
    const { articleId } = await anArticle(author, {
      bodies: { clinician: 'Rest helps [@rest], and so does tea [@nowhere].' },
    });
    const answer = await author.get(`/api/articles/${articleId}/revisions/1/rendered`);
    const rendered = answer.json<{ text: string; problems: object[]; references: object[] }>();
    expect(rendered.text).toContain('Rest helps');
    expect(rendered.references).toHaveLength(1);
    expect(rendered.problems).toMatchObject([{ code: 'unknown-key', key: 'nowhere' }]);
    const patient = await author.get(
      `/api/articles/${articleId}/revisions/1/rendered?audience=patient`,
    );
    expect(patient.statusCode).toBe(404);
  });

  it('imports Markdown as a raw body and reports what it understood', async () => {
    const answer = await author.post('/api/articles/import', {
      body: '# Does tea help?\n\nTea warms [@doi:10.1000/tea].\n',
      headers: { 'content-type': 'text/markdown' },
    });
    expect(answer.statusCode).toBe(201);
    expect(answer.json()).toMatchObject({ slug: 'does-tea-help', version: 1, report: {} });
  });

  it('numbers an imported address made from a title that is taken', async () => {
    const body = '# Does sage help?\n\nSage soothes [@doi:10.1000/sage].\n';
    const headers = { 'content-type': 'text/markdown' };
    const slugs = [];
    for (let time = 0; time < 2; time += 1)
      slugs.push((await author.post('/api/articles/import', { body, headers })).json<Created>());
    expect(slugs).toMatchObject([{ slug: 'does-sage-help' }, { slug: 'does-sage-help-2' }]);
  });

  it('imports Markdown with references as JSON', async () => {
    const answer = await author.post('/api/articles/import', {
      body: {
        source: '# Does honey help?\n\nHoney soothes [@honey].\n',
        references: [{ id: 'honey', type: 'article-journal', title: 'Honey', DOI: '10.1000/h' }],
        importedFrom: 'the old site',
      },
    });
    expect(answer.statusCode).toBe(201);
    const { articleId } = answer.json<Created>();
    const read = await author.get(`/api/articles/${articleId}`);
    expect(read.json<{ content: { references: object[] } }>().content.references).toHaveLength(1);
  });

  it('says what can be done now and which gates are closed', async () => {
    const { articleId } = await anArticle();
    const actions = await author.get(`/api/articles/${articleId}/actions`);
    expect(actions.json<{ name: string }[]>().map((it) => it.name)).toContain('submit');
    const gates = await editor.get(`/api/articles/${articleId}/gates`);
    expect(gates.json<{ name: string; isPassed: boolean }[]>()).toContainEqual(
      expect.objectContaining({ name: 'quorum', isPassed: false }),
    );
  });

  it('lists what a person may see, filtered, in pages, with the total', async () => {
    const other = await app.signedIn('author');
    for (const title of ['Is ginger safe?', 'Is Gîngko safe?', 'Is garlic 100% safe?'])
      await anArticle(other, { title, topics: ['herbs'] });
    const first = await other.get('/api/articles?limit=2&topic=herbs');
    const page = first.json<{ items: { title: string }[]; next: string; total: number }>();
    expect([page.items.length, page.total]).toEqual([2, 3]);
    const second = await other.get(`/api/articles?limit=2&topic=herbs&cursor=${page.next}`);
    expect(second.json()).toMatchObject({ items: [{ authorId: other.userId }], next: null });
    const found = await other.get('/api/articles?q=gingko');
    expect(found.json()).toMatchObject({ items: [{ title: 'Is Gîngko safe?' }], total: 1 });
    const literal = await other.get('/api/articles?q=100%25');
    expect(literal.json()).toMatchObject({ total: 1 });
    expect((await author.get('/api/articles?topic=herbs')).json()).toMatchObject({ total: 0 });
    expect((await editor.get('/api/articles?topic=herbs')).json()).toMatchObject({ total: 3 });
    const reviewer = await app.signedIn('reviewer');
    expect((await reviewer.get('/api/articles')).json()).toMatchObject({ total: 0 });
  });
});

describe('a published article', () => {
  let board: BoardOverHttp;
  beforeAll(async () => {
    board = await aBoardOverHttp();
  });
  afterAll(() => board.app.close());

  it('keeps its public text while a later edit goes on, and says which revision is out', async () => {
    const path = await board.published();
    const before = (await board.editor.client.get(path)).json<{ publishedRevisionId: string }>();
    const { version } = await board.now(path);
    const body = aText({ bodies: { clinician: 'Rest helps somewhat [@rest].' } });
    const edited = await board.author.client.put(`${path}/draft`, { body, version });
    expect(edited.json()).toMatchObject({ state: 'draft', result: { revision: 2 } });
    const after = (await board.editor.client.get(path)).json<object>();
    expect(after).toMatchObject({
      publishedRevisionId: before.publishedRevisionId,
      revision: { number: 2, digest: null },
    });
    const revisions = (await board.editor.client.get(`${path}/revisions`)).json<object[]>();
    expect(revisions).toMatchObject([
      { number: 2, publishedAt: null },
      { number: 1, publishedAt: expect.any(String) },
    ]);
  });

  it('is withdrawn, archived and reopened, each with a reason', async () => {
    const path = await board.published();
    const reason = 'The dose in the table is wrong.';
    for (const [action, state] of [
      ['withdraw', 'withdrawn'],
      ['archive', 'archived'],
      ['reopen', 'draft'],
    ] as const) {
      const answer = await board.act(board.editor, path, action, { reason });
      expect([answer.statusCode, answer.json<{ state: string }>().state]).toEqual([200, state]);
    }
  });

  it('is retracted and stays readable with the reason', async () => {
    const path = await board.published();
    const reason = 'The trial behind it was made up.';
    expect((await board.act(board.editor, path, 'retract', { reason })).statusCode).toBe(200);
    const read = await board.editor.client.get(path);
    expect(read.json()).toMatchObject({ state: 'retracted', noticeReason: reason });
  });

  it('appears in the list of a reviewer who has a seat, and in nobody else’s', async () => {
    const path = await board.inReview({ title: 'Is sleep a remedy?' });
    const list = async (client: TestClient): Promise<unknown> =>
      (await client.get('/api/articles?q=remedy')).json();
    expect(await list(board.reviewers[0].client)).toMatchObject({
      items: [{ id: path.split('/')[3], isPublic: false, topics: ['colds'] }],
      total: 1,
    });
    expect(await list(await board.app.signedIn('reviewer'))).toMatchObject({ items: [], total: 0 });
  });
});
