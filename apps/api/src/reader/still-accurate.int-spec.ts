import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { jsonLdIn, textIn } from './testing/read-page.js';

const DAY_MS = 86_400_000;
const CHANGED = {
  title: 'Changed',
  bodies: { clinician: 'Words nobody has signed.' },
  references: [],
};

let site: ReaderSite;
let id: string;
let url: string;
beforeAll(async () => {
  site = await aReaderSite();
  id = await site.published();
  url = `/articles/${await site.slugOf(id)}`;
});
afterAll(() => site.close());

const get = async (path: string): Promise<string> => (await site.client.get(path)).body;

describe('a published text that is signed again', () => {
  it('has a new review date and the dates of change that it had, on the page, as data, in map and feed', async () => {
    const before = {
      data: jsonLdIn(await get(url)),
      map: await get('/sitemap.xml'),
      feed: await get('/feed.atom'),
    };
    site.board.clock.advance(40 * DAY_MS);
    // A draft begun meanwhile makes no difference.
    await site.board.as('ada', id, { name: 'edit', content: CHANGED });
    await site.board.confirm('runa', id);
    const page = await get(url);
    const text = textIn(page);
    expect(text).toContain('Last reviewed 10 April 2026');
    expect(text).toContain('Next review due 10 April 2027');
    expect(text).toContain('Last updated 1 March 2026');
    expect(text).not.toContain('Words nobody has signed');
    const data = jsonLdIn(page);
    expect(data).toMatchObject({
      lastReviewed: '2026-04-10',
      dateModified: before.data['dateModified'],
      datePublished: before.data['datePublished'],
      version: before.data['version'],
    });
    expect(await get('/sitemap.xml')).toBe(before.map);
    expect(await get('/feed.atom')).toBe(before.feed);
  });

  it('names each person once, with the signature that counts now', async () => {
    const page = await get(url);
    expect(jsonLdIn(page)['reviewedBy']).toMatchObject([{ name: 'Dr rolf' }, { name: 'Dr runa' }]);
    const text = textIn(page);
    expect(text.split('Dr rolf, MD · Dr runa, MD').length).toBeGreaterThan(1);
    expect(text).not.toContain('Dr runa, MD · Dr runa, MD');
  });

  it('shows both signatures to who verifies, each with what it says', async () => {
    const text = textIn(await get(`${url}/verify`));
    expect(text.match(/Dr runa/g)).toHaveLength(2);
    expect(text).toContain('I have read this text and it is medically accurate.');
    expect(text).toContain('I have read this text again and it is still medically accurate.');
    expect(text).not.toContain('Does not count');
  });

  it('keeps in its history who signed what went out, and who signed it again', async () => {
    const text = textIn(await get(`${url}/history`));
    expect(text).toContain('Signed by Dr rolf, MD · Dr runa, MD Digest');
    expect(text).toContain('Read again since');
    expect(text).toContain('10 April 2026 : Dr runa, MD (revision 1)');
  });

  it('is no longer overdue from that day on', async () => {
    const own = await aReaderSite({ reviewIntervalMonths: { low: 6, standard: 6, high: 6 } });
    try {
      const article = await own.published();
      const path = `/articles/${await own.slugOf(article)}`;
      own.board.clock.advance(200 * DAY_MS);
      expect(textIn((await own.client.get(path)).body)).toContain('Review overdue.');
      expect((await own.client.get('/sitemap.xml')).body).not.toContain(path);
      await own.board.confirm('rolf', article);
      const page = await own.client.get(path);
      expect(textIn(page.body)).not.toContain('Review overdue.');
      expect(page.headers['x-robots-tag']).toBeUndefined();
      expect((await own.client.get('/sitemap.xml')).body).toContain(path);
    } finally {
      await own.close();
    }
  });
});
