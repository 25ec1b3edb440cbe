import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestResponse } from '../../testing/index.js';
import { aReaderSite, PUBLIC_URL, type ReaderSite } from './testing/a-reader-site.js';
import { jsonLdIn, textIn } from './testing/read-page.js';

const DAY_MS = 86_400_000;
let site: ReaderSite;
beforeAll(async () => {
  site = await aReaderSite();
});
afterAll(() => site.close());

const get = (url: string, headers: Record<string, string> = {}): Promise<TestResponse> =>
  site.client.get(url, { headers });

async function pageOf(articleId: string): Promise<TestResponse> {
  return get(`/articles/${await site.slugOf(articleId)}`);
}

/** A text for both audiences. */
const BOTH = {
  title: 'Does tea help with a cold?',
  bodies: { clinician: '# In short\n\nFluids help [@rest].', patient: 'Drink tea [@rest].' },
};

describe('the page of a published article', () => {
  it('says who reviewed it and when, alike in words and as data', async () => {
    const id = await site.published();
    const page = await pageOf(id);
    expect(page.statusCode).toBe(200);
    const text = textIn(page.body);
    expect(text).toContain('Last reviewed 1 March 2026');
    expect(text).toContain('Next review due 1 March 2027');
    expect(text).toContain('Dr rolf, MD · Dr runa, MD');
    expect(text).toContain('Interests: None declared');
    const data = jsonLdIn(page.body);
    expect(data).toMatchObject({
      '@id': `${PUBLIC_URL}/articles/${await site.slugOf(id)}`,
      lastReviewed: '2026-03-01',
      reviewedBy: [{ name: 'Dr rolf' }, { name: 'Dr runa' }],
      author: { name: 'Dr ada' },
      publishingPrinciples: `${PUBLIC_URL}/policy/1`,
    });
    expect(page.headers['x-robots-tag']).toBeUndefined();
  });

  it('keeps showing the signed text while a later one is being written', async () => {
    const id = await site.published({ title: 'Is steam of use?' });
    const before = await pageOf(id);
    await site.board.as('ada', id, {
      name: 'edit',
      content: { title: 'Changed', bodies: { clinician: 'Unsigned words.' }, references: [] },
    });
    const after = await pageOf(id);
    expect(after.body).toBe(before.body);
    expect((await get('/')).body).not.toContain('Changed');
    await site.board.as('ada', id, { name: 'submit' });
    expect((await pageOf(id)).body).toBe(before.body);
  });

  it('moves only the review date when a later change is editorial', async () => {
    const id = await site.published({ title: 'Does honey help?' });
    const first = jsonLdIn((await pageOf(id)).body);
    site.board.clock.advance(40 * DAY_MS);
    await site.board.as('ada', id, {
      name: 'edit',
      content: { ...BOTH, title: 'Does honey help at all?', references: [] },
      changeClass: 'editorial',
      summary: 'A word was put right.',
    });
    await site.board.as('ada', id, { name: 'edit', content: { ...BOTH, references: [REST] } });
    await site.publish(id);
    const page = await pageOf(id);
    const data = jsonLdIn(page.body);
    expect(data['dateModified']).toBe(first['dateModified']);
    expect(data['lastReviewed']).toBe('2026-04-10');
    expect(textIn(page.body)).toContain('Last updated 1 March 2026');
    const map = (await get('/sitemap.xml')).body;
    const entry = map.slice(map.indexOf(`${await site.slugOf(id)}<`));
    expect(entry).toContain(`<lastmod>${String(first['dateModified'])}</lastmod>`);
    const history = textIn((await get(`/articles/${await site.slugOf(id)}/history`)).body);
    expect(history).toContain('A word was put right.');
    expect(history).toContain('Signed by Dr rolf, MD · Dr runa, MD');
  });

  it('answers HEAD, and 304 to a browser that has it', async () => {
    const slug = await site.slugOf(await site.published({ title: 'Is zinc safe?' }));
    const page = await get(`/articles/${slug}`);
    const head = await site.client.send('HEAD', `/articles/${slug}`);
    expect([head.statusCode, head.body]).toEqual([200, '']);
    expect(head.headers['content-length']).toBe(String(Buffer.byteLength(page.body)));
    const etag = String(page.headers['etag']);
    const known = await get(`/articles/${slug}`, { 'if-none-match': `"old", W/${etag}` });
    expect([known.statusCode, known.body]).toEqual([304, '']);
    expect(page.headers['cache-control']).toBe('public, max-age=0, must-revalidate');
  });

  it('warns from the day after the review was due, and leaves search engines and the sitemap', async () => {
    const own = await aReaderSite();
    try {
      const slug = await own.slugOf(await own.published());
      own.board.clock.set(Date.UTC(2027, 2, 1, 23, 59, 59));
      expect((await own.client.get(`/articles/${slug}`)).body).not.toContain('Review overdue');
      own.board.clock.advance(1000);
      const page = await own.client.get(`/articles/${slug}`);
      expect(textIn(page.body)).toContain('Review overdue.');
      expect(page.body).toContain('<meta name="robots" content="noindex" />');
      expect(page.headers['x-robots-tag']).toBe('noindex');
      expect((await own.client.get('/sitemap.xml')).body).not.toContain(slug);
    } finally {
      await own.close();
    }
  });
});

const REST = {
  id: 'rest',
  type: 'article-journal',
  title: 'Rest and recovery',
  DOI: '10.1000/rest',
};

describe('the audience of a page', () => {
  it('is the one asked for, or the one this browser remembers', async () => {
    const slug = await site.slugOf(await site.published({ ...BOTH, references: [REST] }));
    const url = `/articles/${slug}`;
    expect((await get(url)).body).toContain('Fluids help');
    expect((await get(`${url}?audience=patient`)).body).toContain('Drink tea');
    expect((await get(`${url}?audience=nobody`)).body).toContain('Fluids help');
    const kept = await site.client.post(`${url}/audience`, { form: { audience: 'patient' } });
    expect(kept.statusCode).toBe(303);
    const cookie = String(kept.headers['set-cookie']).split(';')[0] ?? '';
    const remembered = await get(url, { cookie });
    expect(remembered.body).toContain('Drink tea');
    expect(remembered.body).toContain('Forget my choice');
    expect(remembered.headers['vary']).toBe('cookie');
    const forgotten = await site.client.post(`${url}/audience`, { form: { audience: '' } });
    expect(String(forgotten.headers['set-cookie'])).toContain('Max-Age=0');
    const odd = await site.client.post(`${url}/audience`, { form: { audience: 'x' } });
    expect(odd.statusCode).toBe(422);
  });
});

describe('an article that nobody published', () => {
  it('is not there for readers', async () => {
    const id = await site.draft({ title: 'Secret question?' });
    expect((await pageOf(id)).statusCode).toBe(404);
    await site.board.as('ada', id, { name: 'submit' });
    expect((await pageOf(id)).statusCode).toBe(404);
    for (const part of ['history', 'verify', 'report', 'question'])
      expect((await get(`/articles/${await site.slugOf(id)}/${part}`)).statusCode).toBe(404);
  });

  it('is shown under a warning from its submission on where the policy says so', async () => {
    const open = await aReaderSite({ showPending: true });
    try {
      const id = await open.draft();
      const url = `/articles/${await open.slugOf(id)}`;
      expect((await open.client.get(url)).statusCode).toBe(404);
      await open.board.as('ada', id, { name: 'submit' });
      const page = await open.client.get(url);
      expect(page.statusCode).toBe(200);
      expect(textIn(page.body)).toContain('Educational purpose only.');
      expect(page.body).toContain('<meta name="robots" content="noindex" />');
      expect(jsonLdIn(page.body)).not.toHaveProperty('lastReviewed');
      expect((await open.client.get('/')).body).toContain(url);
      expect((await open.client.get('/sitemap.xml')).body).not.toContain(url);
      await open.board.as('ada', id, { name: 'recall', reason: 'I saw a mistake in it.' });
      await open.board.as('ada', id, {
        name: 'edit',
        content: { title: 'New?', bodies: { clinician: 'New.' }, references: [] },
      });
      expect((await open.client.get(url)).statusCode).toBe(404);
    } finally {
      await open.close();
    }
  });
});

describe('an article that was taken back', () => {
  it('gives way to a notice when it is withdrawn', async () => {
    const id = await site.published({ title: 'Does garlic help?' });
    const reason = 'Two of its sources were taken back by their journal.';
    await site.board.as('edda', id, { name: 'withdraw', reason });
    const page = await pageOf(id);
    expect(page.statusCode).toBe(410);
    expect(textIn(page.body)).toContain(reason);
    expect(page.body).not.toContain('Rest helps');
    const slug = await site.slugOf(id);
    expect((await get(`/articles/${slug}/history`)).body).toContain(reason);
    expect((await get('/')).body).not.toContain(slug);
    expect((await get('/feed.atom')).body).toContain('WITHDRAWN: Does garlic help?');
  });

  it('stays readable under the notice when it is retracted', async () => {
    const id = await site.published({ title: 'Do onions help?' });
    const reason = 'The main trial was made up, as its journal found.';
    await site.board.as('edda', id, { name: 'retract', reason });
    const page = await pageOf(id);
    expect(page.statusCode).toBe(200);
    expect(textIn(page.body)).toContain(`Retracted. Do not rely on this text. We retracted it on`);
    expect(page.body).toContain('Rest helps');
    expect(page.body).toContain('noindex');
    expect(jsonLdIn(page.body)).toMatchObject({ creativeWorkStatus: 'Retracted' });
    expect(jsonLdIn(page.body)).not.toHaveProperty('reviewedBy');
  });
});
