import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { RenderingRow } from '#libs/persistence';
import { TestClient } from '../../testing/index.js';
import { READER_CSS_PATH } from './stylesheet.js';
import { aReaderSite, PUBLIC_URL, type ReaderSite } from './testing/a-reader-site.js';
import { textIn } from './testing/read-page.js';

let site: ReaderSite;
let id: string;
let url: string;
beforeAll(async () => {
  site = await aReaderSite();
  id = await site.published({ title: 'Does rest help?' }, ['Colds', 'Sleep & rest']);
  url = `/articles/${await site.slugOf(id)}`;
});
afterAll(() => site.close());

const get = (path: string) => site.client.get(path);

describe('the index', () => {
  it('lists each article once with its topics, and those of one topic', async () => {
    const all = await get('/');
    expect(all.statusCode).toBe(200);
    expect(textIn(all.body)).toMatch(/Does rest help\?.*Topics: Colds *, Sleep &amp; rest/);
    expect(all.body).toContain('href="/?topic=Sleep%20%26%20rest"');
    const one = await get('/?topic=Sleep%20%26%20rest');
    expect(textIn(one.body)).toContain('Last reviewed 1 March 2026');
    expect((await get('/?topic=nothing')).statusCode).toBe(404);
  });
});

describe('the policy', () => {
  it('opens as the version in force, and by its number', async () => {
    const now = await get('/policy');
    expect(textIn(now.body)).toContain(
      'Editorial policy, version 1, in force since 1 January 2026',
    );
    expect((await get('/policy/1')).body).toBe(now.body);
    for (const version of ['2', '0', 'x', '99999999999'])
      expect((await get(`/policy/${version}`)).statusCode).toBe(404);
  });
});

describe('what machines read', () => {
  it('keeps the sitemap equal to the byte over a restart and a day', async () => {
    const before = await get('/sitemap.xml');
    expect(before.body).toContain(
      `<loc>${PUBLIC_URL}${url}</loc><lastmod>2026-03-01T09:00:00.000Z`,
    );
    site.board.clock.advance(86_400_000);
    const again = await site.restarted();
    try {
      expect((await new TestClient(again).get('/sitemap.xml')).body).toBe(before.body);
    } finally {
      await again.close();
    }
  });

  it('offers publications as a feed', async () => {
    const feed = await get('/feed.atom');
    expect(feed.headers['content-type']).toBe('application/atom+xml; charset=utf-8');
    expect(feed.body).toContain(`<link href="${PUBLIC_URL}${url}"/>`);
    expect(feed.body).toContain('<contributor><name>Dr rolf, MD</name></contributor>');
  });

  it('keeps robots from what is no page', async () => {
    const robots = await get('/robots.txt');
    expect(robots.body).toContain('Disallow: /api/\nDisallow: /desk\nDisallow: /plain\n');
    expect(robots.body).toContain(`Sitemap: ${PUBLIC_URL}/sitemap.xml`);
  });

  it('serves the style sheet under its digest only, to be kept for a year', async () => {
    const style = await get(READER_CSS_PATH);
    expect(style.headers['content-type']).toBe('text/css; charset=utf-8');
    expect(style.headers['cache-control']).toBe('public, max-age=31536000, immutable');
    expect((await get('/assets/reader-000000000000.css')).statusCode).toBe(404);
  });
});

describe('the sign-off page', () => {
  it('admits that no checkpoint covers the signatures, then leads to proof and key', async () => {
    const open = textIn((await get(`${url}/verify`)).body);
    expect(open).toContain('The log’s next checkpoint is being written.');
    await site.signCheckpoint();
    const page = (await get(`${url}/verify`)).body;
    expect(page).toMatch(/href="\/proofs\/\d+"/);
    expect(page).toContain('href="/.well-known/imprimatur/keys.vkey"');
    const text = textIn(page);
    expect(text).toContain('test.example/board');
    expect(text).toContain('“I have read this text and it is medically accurate.”');
    expect(text).toContain('This signature counts for the text above.');
  });
});

describe('the rendering of a text', () => {
  it('is made once, kept, and taken from there ever after', async () => {
    const { db } = site.board.test;
    await get(url);
    const kept = await db.reader.find(RenderingRow, {});
    expect(kept.filter(({ audience }) => audience === 'clinician')).toHaveLength(1);
    // A rendering made again would carry a later time.
    site.board.clock.advance(60_000);
    const again = await site.restarted();
    try {
      const pages = await Promise.all([1, 2, 3].map(() => new TestClient(again).get(url)));
      for (const { statusCode } of pages) expect(statusCode).toBe(200);
      expect(await db.reader.find(RenderingRow, {})).toEqual(kept);
    } finally {
      await again.close();
    }
  });

  it('is made once when many readers come at the same moment', async () => {
    const slug = await site.slugOf(await site.published({ title: 'Is salt good?' }));
    const pages = await Promise.all(Array.from({ length: 20 }, () => get(`/articles/${slug}`)));
    expect(new Set(pages.map(({ body }) => body)).size).toBe(1);
  });
});
