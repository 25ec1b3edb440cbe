import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { UserRow } from '#libs/persistence';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { jsonLdIn } from './testing/read-page.js';

let site: ReaderSite;
beforeAll(async () => {
  site = await aReaderSite();
});
afterAll(() => site.close());

const PIECES = [
  ...['</script>', '<script>alert(1)</script>', '<!--', '-->', ']]>', '<![CDATA[', '\u2028'],
  ...['"', "'", '`', '&', '&lt;', '${x}', '{{x}}', '<img src=x onerror=alert(1)>', '\\', 'Ada'],
  ...['javascript:alert(1)', '</title>', '</textarea>', '%3Cscript%3E', '\u0000', '\ud800', '😀'],
];

const hostile = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 8 })), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(''));

/** Every tag of a page, without what stands between them. */
const tagsIn = (page: string): string[] =>
  [...page.matchAll(/<\/?([a-zA-Z!][^\s>]*)/g)].map((match) => match[1] ?? '').sort();

describe('names and titles that carry markup', () => {
  it('stay text on every page and in the structured data', async () => {
    const id = await site.published();
    const url = `/articles/${await site.slugOf(id)}`;
    const { db } = site.board.test;
    const pages = [url, `${url}/history`, `${url}/verify`, `${url}/report`, '/', '/feed.atom'];
    const plain = await Promise.all(pages.map(async (it) => (await site.client.get(it)).body));
    await fc.assert(
      fc.asyncProperty(hostile, hostile, hostile, async (name, specialty, topic) => {
        await db.work.bookkeep(async (sql) => {
          await sql.update(UserRow, { id: 'ada' }, { name: storable(name) });
          await sql.update(
            UserRow,
            { id: 'rolf' },
            { specialty: storable(specialty), orcid: storable(name) },
          );
          await sql.execute('UPDATE articles SET topics = $1 WHERE id = $2', [
            JSON.stringify([storable(topic)]),
            id,
          ]);
        });
        const shown = await Promise.all(pages.map(async (it) => (await site.client.get(it)).body));
        for (const [at, page] of shown.entries())
          if (pages[at] !== url) expect(tagsIn(page)).toEqual(tagsIn(plain[at] ?? ''));
        const page = shown[0] ?? '';
        expect(tagsIn(page).filter((it) => it === 'script')).toHaveLength(2);
        expect(page).not.toMatch(/<img|<!--|onerror=alert\(1\)>/);
        expect(jsonLdIn(page)).toMatchObject({
          author: { name: storable(name) },
          about: [{ name: storable(topic) }],
        });
      }),
      { numRuns: 60 },
    );
  });

  it('stay text when they were signed and published', async () => {
    const title = '</title><script>alert(1)</script><!-- "Does it help?" \u2028';
    await site.board.test.db.work.bookkeep((sql) =>
      sql.update(UserRow, { id: 'runa' }, { name: '</script><script>alert(2)</script>' }),
    );
    const url = `/articles/${await site.slugOf(await site.published({ title }))}`;
    for (const path of [url, `${url}/history`, `${url}/verify`, '/', '/feed.atom']) {
      const { body, statusCode } = await site.client.get(path);
      expect(statusCode).toBe(200);
      expect(body).not.toMatch(/<script>|<!--/);
    }
    const data = jsonLdIn((await site.client.get(url)).body);
    expect(data['headline']).toBe(title);
    expect(JSON.stringify(data['reviewedBy'])).toContain('alert(2)');
  });
});

/** As the database keeps it: PostgreSQL holds no NUL, UTF-8 no lone surrogate. */
function storable(text: string): string {
  return Buffer.from(`A${text.replaceAll('\u0000', '')}`, 'utf8').toString('utf8');
}
