import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(60_000);

describe('the board', () => {
  let web: ServedWeb;

  beforeAll(async () => {
    web = await servedWeb();
    await web.board.draft({ title: 'Does honey help with a cough?' });
    await web.board.submitted({ title: 'Does steam help with a cold?', risk: 'high' });
    await web.board.inReview({ title: 'Does rest help with a cold?' });
  });

  afterAll(() => web.close());

  it('narrows down by filters that stand in the address and outlast a reload', async () => {
    const page = await web.open('/board', web.board.editor);
    await page.getByText('3 articles').waitFor();
    await page.getByLabel('Words of the title').fill('cold');
    await page.getByText('2 articles').waitFor();
    await page.getByRole('combobox', { name: 'Risk' }).click();
    await page.getByRole('option', { name: 'High' }).click();
    await page.getByText('one article').waitFor();
    expect(new URL(page.url()).search).toBe('?q=cold&risk=high');
    await page.reload();
    await page.getByText('one article').waitFor();
    expect(await page.getByLabel('Words of the title').inputValue()).toBe('cold');
    await page.getByRole('link', { name: 'Does steam help with a cold?', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Take all filters away' }).click();
    await page.getByText('3 articles').waitFor();
    expect(await page.getByLabel('Words of the title').inputValue()).toBe('');
    await page.context().close();
  });

  it('shows what others do within two seconds', async () => {
    const page = await web.open('/board?state=submitted', web.board.editor);
    await page.getByText('one article').waitFor();
    await web.board.submitted({ title: 'Does tea help with a cold?' });
    await page.getByText('2 articles').waitFor({ timeout: 5_000 });
    await page.context().close();
  });

  it('is without fault, also where it finds nothing, and at 320 pixels', async () => {
    const options = { viewport: NARROW, colorScheme: 'dark' } as const;
    const page = await web.open('/board', web.board.editor, options);
    await page.getByRole('table').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await page.goto(`${web.origin}/desk/board?q=nowhere`);
    await page.getByText('No article fits.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });
});
