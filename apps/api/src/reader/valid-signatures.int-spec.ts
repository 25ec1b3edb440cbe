import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { signEnvelope } from '#libs/audit';
import { SignatureRow } from '#libs/persistence';
import { STATEMENT_TYPE } from '#libs/workflow';
import { forge } from '#testing/persistence';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { jsonLdIn, textIn } from './testing/read-page.js';

let site: ReaderSite;
let id: string;
let url: string;
beforeEach(async () => {
  site = await aReaderSite();
  id = await site.published();
  url = `/articles/${await site.slugOf(id)}`;
  // Built and kept before anything is tampered with.
  expect(jsonLdIn((await site.client.get(url)).body)).toHaveProperty('lastReviewed', '2026-03-01');
});
afterEach(() => site.close());

async function seen(): Promise<{ text: string; data: Record<string, unknown>; map: string }> {
  const { body } = await site.client.get(url);
  const map = (await site.client.get('/sitemap.xml')).body;
  return { text: textIn(body), data: jsonLdIn(body), map };
}

describe('a page whose signatures were tampered with in the database', () => {
  it.each([
    ['statement', `UPDATE signatures SET statement = REPLACE(statement, 'Dr r', 'Dr z')`],
    ['seal', `UPDATE signatures SET seal = '{"payload":""}'`],
    ['digest', `UPDATE signatures SET digest = 'sha256:00'`],
    [
      'signer',
      `UPDATE signatures SET signer_id = CASE signer_id WHEN 'rolf' THEN 'cleo' ELSE 'edda' END`,
    ],
  ])('loses reviewers and review date when the %s was changed', async (_what, statement) => {
    await forge(site.board.test.db, 'signatures', [statement]);
    const { text, data, map } = await seen();
    expect(data).not.toHaveProperty('lastReviewed');
    expect(data).not.toHaveProperty('reviewedBy');
    expect(text).not.toContain('Last reviewed');
    expect(text).toContain('No clinician has signed this text yet');
    expect(text).not.toMatch(/Dr (rolf|runa|zolf|zuna)/);
    expect(map).not.toContain(url);
    const verify = textIn((await site.client.get(`${url}/verify`)).body);
    expect(verify).toContain('Does not count: What is stored is not what was signed.');
  });

  it('shows name and time as they were signed, whatever the columns beside them say', async () => {
    await forge(site.board.test.db, 'signatures', [
      'UPDATE signatures SET signed_at = signed_at + 86400000000',
      `UPDATE signatures SET manifestation = REPLACE(manifestation, 'Dr rolf', 'Dr Who')`,
    ]);
    const { text, data } = await seen();
    expect(data).toHaveProperty('lastReviewed', '2026-03-01');
    expect(text).toContain('Dr rolf');
    expect(text).not.toContain('Dr Who');
  });

  it('does not take the signatures of another revision for its own', async () => {
    const other = await site.published({ title: 'Another question?' });
    await forge(site.board.test.db, 'signatures', [
      `DELETE FROM signatures WHERE article_id = '${id}'`,
      `UPDATE signatures SET revision_id =
        (SELECT published_revision_id FROM articles WHERE id = '${id}') WHERE article_id = '${other}'`,
    ]);
    expect((await seen()).data).not.toHaveProperty('reviewedBy');
  });
});

describe('a signature that was taken back', () => {
  it('leaves the page with its signer, and the date moves back to the one that still counts', async () => {
    site.board.clock.advance(1000);
    const rows = await site.board.test.db.reader.find(SignatureRow, { signerId: 'runa' });
    await withdraw(rows[0]!);
    const { text, data } = await seen();
    expect(data).toMatchObject({ reviewedBy: [{ name: 'Dr rolf' }], lastReviewed: '2026-03-01' });
    expect(text).not.toContain('Dr runa');
    const verify = textIn((await site.client.get(`${url}/verify`)).body);
    expect(verify).toContain('Does not count: The signer took it back.');
  });

  it('leaves no date at all when no other signature is left', async () => {
    for (const row of await site.board.test.db.reader.find(SignatureRow, { articleId: id }))
      await withdraw(row);
    const { text, data, map } = await seen();
    expect(data).not.toHaveProperty('lastReviewed');
    expect(text).not.toContain('Last reviewed');
    expect(map).not.toContain(url);
  });
});

/** No action withdraws a signature yet, so the row is made as that action will make it. */
async function withdraw(row: SignatureRow): Promise<void> {
  const { keys, test } = site.board;
  const said = JSON.parse(row.statement) as Record<string, unknown>;
  const withdrawal = `${row.id}-back`;
  const statement = JSON.stringify({ ...said, id: withdrawal, meaning: 'withdrawal' });
  await test.db.work.run(site.board.context('runa'), async (tx) => {
    const seq = tx.audit.append({
      action: 'signature.made',
      object: { type: 'signature', id: withdrawal },
    });
    await tx.insert(SignatureRow, {
      ...row,
      ...{ id: withdrawal, meaning: 'withdrawal', statement, withdraws: row.id, seq },
      seal: JSON.stringify(signEnvelope(STATEMENT_TYPE, statement, keys.log)),
    });
  });
}
