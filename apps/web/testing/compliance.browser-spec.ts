import { readFile } from 'node:fs/promises';
import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Page } from 'playwright-core';
import { type Member } from '../../api/testing/a-board-over-http.js';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, PHONE, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(90_000);

describe('the desk of compliance', () => {
  let web: ServedWeb;
  let compliance: Member;
  let checkpoint: string;

  beforeAll(async () => {
    web = await servedWeb();
    await web.board.inReview();
    const { app } = web.board;
    const user = await app.user({ roles: ['compliance'] });
    compliance = { user, client: await app.signedIn(user) };
    checkpoint = (await compliance.client.get('/api/audit/checkpoint')).body;
  });

  afterAll(() => web.close());

  it('searches by what happened, keeps that in the address, and opens one event', async () => {
    const page = await web.open('/trail', compliance);
    await page.getByRole('combobox', { name: 'What happened' }).fill('Seat accepted');
    await page.getByRole('option', { name: 'Seat accepted' }).click();
    await page.getByRole('button', { name: 'Search', exact: true }).last().click();
    await page.getByText('2 events shown').waitFor();
    expect(page.url()).toContain('action=assignment.accepted');
    await page
      .getByRole('link', { name: /Seat accepted/ })
      .first()
      .click();
    await page.getByText('Role then').waitFor();
    await page.getByText('(assignment.accepted)').waitFor();
    await page.context().close();
  });

  it('takes a filtered copy away and says what that proves', async () => {
    const page = await web.open('/trail?action=article.submitted', compliance);
    await page.getByText('It cannot prove that no row is missing.').waitFor();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'These events, exact (NDJSON)' }).click();
    const path = await (await download).path();
    const rows = (await readFile(path, 'utf8')).trim().split('\n');
    expect(rows.join('\n')).toContain('article.submitted');
    expect(rows.join('\n')).not.toContain('"action":"article.created"');
    await page.getByText(/^Saved: imprimatur-audit-/).waitFor();
    await page.context().close();
  });

  it('verifies a row against a checkpoint that is brought', async () => {
    const page = await verifying(await web.open('/trail/3', compliance), checkpoint);
    await page.getByText('Verified: this row stands in the log').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('takes the checkpoint from a file too', async () => {
    const page = await web.open('/trail/3', compliance);
    await page.getByText('Checkpoint from a file').waitFor();
    const buffer = Buffer.from(checkpoint);
    const file = { name: 'checkpoint.txt', mimeType: 'text/plain', buffer };
    await page.locator('input[type=file]').setInputFiles(file);
    await page.getByRole('button', { name: 'Verify', exact: true }).click();
    await page.getByText('Verified: this row stands in the log').waitFor();
    await page.context().close();
  });

  it('says that a row with one changed byte is not verified', async () => {
    const page = await web.open('/trail/3', compliance);
    const row = page.getByLabel('The row as it was hashed');
    await row.fill((await row.inputValue()).replace('"outcome":"ok"', '"outcome":"oK"'));
    await verifying(page, checkpoint);
    await page.getByText('Not verified.').waitFor();
    await page.getByText('leads to the signed root: Does not hold').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('says that a checkpoint with one changed byte is not verified', async () => {
    const [origin, size, root = '', ...rest] = checkpoint.split('\n');
    const other = (root.startsWith('A') ? 'B' : 'A') + root.slice(1);
    const changed = [origin, size, other, ...rest].join('\n');
    const page = await verifying(await web.open('/trail/3', compliance), changed);
    await page.getByText('is signed by this key: Does not hold').waitFor();
    await page.context().close();
  });

  it.each([
    ['/trail', 'light', undefined],
    ['/trail', 'dark', PHONE],
    ['/trail/3', 'dark', NARROW],
    ['/trail?q=nothing+like+this', 'light', NARROW],
  ] as const)('%s in the %s scheme is without fault', async (path, colorScheme, viewport) => {
    const page = await web.open(path, compliance, {
      colorScheme,
      ...(viewport && { viewport }),
    });
    await page.getByText(/events? shown|Role then|No event matches/).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await page.context().close();
  });
});

async function verifying(page: Page, checkpoint: string): Promise<Page> {
  await page.getByLabel('Your checkpoint').fill(checkpoint);
  await page.getByRole('button', { name: 'Verify', exact: true }).click();
  return page;
}
