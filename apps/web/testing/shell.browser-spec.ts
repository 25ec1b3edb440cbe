import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { TEST_PASSWORD } from '../../api/testing/index.js';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, PHONE, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(60_000);

describe('the shell of the desk', () => {
  let web: ServedWeb;

  beforeAll(async () => {
    web = await servedWeb();
  });

  afterAll(() => web.close());

  it('shows the way in to nobody, and says what the server says about a wrong password', async () => {
    const page = await web.open('/');
    await page.getByLabel('Username').fill('nobody');
    await page.getByRole('textbox', { name: 'Password' }).fill(TEST_PASSWORD);
    await page.getByLabel('Code from your app').fill('000000');
    await page.keyboard.press('Enter');
    await page.getByRole('alert').waitFor();
    expect(await page.getByRole('alert').textContent()).toMatch(/not right|wrong|does not/i);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it.each([
    ['light', PHONE],
    ['dark', NARROW],
  ] as const)('is whole and without fault in the %s scheme', async (colorScheme, viewport) => {
    const page = await web.open('/', web.board.editor, { colorScheme, viewport });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await page.context().close();
  });

  it('loads nothing that its content security policy refuses', async () => {
    const page = await web.open('/', web.board.editor);
    const heard: string[] = [];
    page.on('console', (message) => heard.push(message.text()));
    await page.reload();
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(heard).toEqual([]);
    await page.context().close();
  });

  it('speaks Spanish when asked to, and remembers it', async () => {
    const page = await web.open('/', web.board.editor);
    await page.getByRole('button', { name: /^You:/ }).click();
    await page.getByRole('menuitem', { name: 'Language: Español' }).click();
    await page.getByRole('heading', { level: 1, name: 'Mi trabajo' }).waitFor();
    await page.reload();
    await page.getByRole('heading', { level: 1, name: 'Mi trabajo' }).waitFor();
    expect(await page.evaluate('document.documentElement.lang')).toBe('es');
    await page.context().close();
  });

  it('shows who else has the same article open, and that they left', async () => {
    const article = (await web.board.inReview()).split('/').at(-1) ?? '';
    const mine = await web.open(`/articles/${article}`, web.board.editor);
    const [reviewer] = web.board.reviewers;
    const theirs = await web.open(`/articles/${article}`, reviewer);
    await mine.getByText(`Also here: ${reviewer.user.name}`).waitFor({ state: 'attached' });
    await theirs.context().close();
    await mine.getByText(`Also here:`).waitFor({ state: 'detached' });
    await mine.context().close();
  });

  it('says that nothing stands at an address where nothing does', async () => {
    const page = await web.open('/no/such/page', web.board.editor);
    await page.getByRole('heading', { name: 'There is no such page.' }).waitFor();
    await page.context().close();
  });
});
