import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forge } from '#testing/persistence';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { jsonLdIn, textIn } from './testing/read-page.js';

const ALTER = `UPDATE revisions SET content = REPLACE(content, 'Rest', 'Work')`;

let site: ReaderSite;
let url: string;
beforeEach(async () => {
  site = await aReaderSite();
  url = `/articles/${await site.slugOf(await site.published())}`;
  expect(jsonLdIn((await site.client.get(url)).body)).toHaveProperty('lastReviewed');
});
afterEach(() => site.close());

describe('a published text that was changed in the database', () => {
  it.each([
    ['with its rendering kept', [ALTER]],
    ['with its rendering removed', [ALTER, 'DELETE FROM renderings']],
  ])('is shown as not the signed one, without reviewers, %s', async (_how, statements) => {
    await forge(site.board.test.db, 'revisions', statements);
    const { body } = await site.client.get(url);
    expect(textIn(body)).toContain('Not the signed text');
    expect(textIn(body)).not.toMatch(/Dr (rolf|runa)|Last reviewed/);
    expect(body).toContain('noindex');
    expect(jsonLdIn(body)).not.toHaveProperty('reviewedBy');
    const verify = textIn((await site.client.get(`${url}/verify`)).body);
    expect(verify).toContain('Does not count: The stored text is not the one that was signed.');
  });

  it('is refused by the database in the first place', async () => {
    const alter = site.board.test.db.work.bookkeep((sql) => sql.execute(ALTER));
    await expect(alter).rejects.toThrow('a submitted revision never changes');
  });
});

describe('a kept rendering that was changed in the database', () => {
  it('is made again from the signed text', async () => {
    const before = textIn((await site.client.get(url)).body);
    await site.board.test.db.work.bookkeep((sql) =>
      sql.execute(`UPDATE renderings SET rendered = REPLACE(rendered, 'Rest', 'Work')`),
    );
    expect(textIn((await site.client.get(url)).body)).toBe(before);
  });
});
