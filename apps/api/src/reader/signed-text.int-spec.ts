import { createHash } from 'node:crypto';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { forge } from '#testing/persistence';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';

let site: ReaderSite;
beforeEach(async () => {
  site = await aReaderSite({ showPending: true });
});
afterEach(() => site.close());

const urlOf = async (id: string): Promise<string> => `/articles/${await site.slugOf(id)}`;
const fileOf = async (id: string) => site.client.get(`${await urlOf(id)}/signed-text.json`);

describe('the signed text as a file', () => {
  it('has the digest that was signed, byte for byte, and the verify page links to it', async () => {
    const id = await site.draft({ title: 'Does “rest” help? É' });
    const digest = await site.publish(id);
    const file = await fileOf(id);
    expect(file.statusCode).toBe(200);
    expect(file.headers['content-type']).toBe('application/json');
    const sum = createHash('sha256').update(file.body, 'utf8').digest('hex');
    expect(`sha256:${sum}`).toBe(digest);
    const verify = (await site.client.get(`${await urlOf(id)}/verify`)).body;
    expect(verify).toContain(`${await urlOf(id)}/signed-text.json"`);
    expect(verify).toContain(sum);
  });

  it('is not there before publication, and is not moved by a later draft', async () => {
    const id = await site.draft();
    expect((await fileOf(id)).statusCode).toBe(404);
    await site.board.as('ada', id, { name: 'submit' });
    expect((await fileOf(id)).statusCode).toBe(404);
    const published = await site.published({ title: 'Is tea of use?' });
    const before = (await fileOf(published)).body;
    await site.board.as('ada', published, {
      name: 'edit',
      content: { title: 'Changed', bodies: { clinician: 'Unsigned words.' }, references: [] },
    });
    expect((await fileOf(published)).body).toBe(before);
  });

  it('is not handed out when the stored text was altered', async () => {
    const id = await site.published();
    expect((await fileOf(id)).statusCode).toBe(200);
    await forge(site.board.test.db, 'revisions', [
      `UPDATE revisions SET content = REPLACE(content, 'Rest', 'Work')`,
    ]);
    expect((await fileOf(id)).statusCode).toBe(404);
    const verify = (await site.client.get(`${await urlOf(id)}/verify`)).body;
    expect(verify).not.toContain('/signed-text.json"');
  });

  it('is gone with a withdrawn article', async () => {
    const id = await site.published();
    const reason = 'Two of its sources were taken back by their journal.';
    await site.board.as('edda', id, { name: 'withdraw', reason });
    expect((await fileOf(id)).statusCode).toBe(404);
  });
});
