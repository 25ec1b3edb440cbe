import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { aReaderSite, type ReaderSite } from './testing/a-reader-site.js';
import { CHROMIUM, hasChromium } from './testing/chromium.js';

jest.setTimeout(60_000);

const suite = hasChromium() ? describe : describe.skip;
const TEXT = {
  title: 'Does a walk after dinner help people sleep?',
  bodies: {
    clinician:
      '# In short\n\nA walk of twenty minutes probably shortens the time to sleep [@rest].\n\n# From the research\n\n- Two small trials agree [@rest].\n- Neither looked at people who work at night.\n\n# What is not known\n\nNobody has looked beyond three months.',
    patient: '# In short\n\nA short walk in the evening may help you to fall asleep [@rest].',
  },
};

suite('the pages as the server sends them', () => {
  let site: ReaderSite;
  let browser: Browser;
  let origin: string;
  let article: string;

  beforeAll(async () => {
    site = await aReaderSite({ showPending: true });
    article = `/articles/${await site.slugOf(await site.published(TEXT, ['Sleep']))}`;
    const pending = await site.draft({ title: 'Is warm milk of any use?' }, ['Sleep']);
    await site.board.as('ada', pending, { name: 'submit' });
    await site.signCheckpoint();
    await site.app.listen(0, '127.0.0.1');
    origin = await site.app.getUrl();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await site?.close();
  });

  async function open<T>(path: string, look: (page: Page) => Promise<T>): Promise<T> {
    const context = await browser.newContext({ javaScriptEnabled: true });
    try {
      const page = await context.newPage();
      await page.goto(origin + path);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  const faultsOf = async (page: Page): Promise<unknown[]> => {
    const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
    return violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]);
  };

  it.each(['', '/history', '/verify', '/report', '/question'])(
    'have no axe violation at an article%s',
    async (part) => {
      expect(await open(article + part, faultsOf)).toEqual([]);
    },
  );

  it.each(['/', '/?topic=Sleep', '/policy', '/nowhere'])('have none at %s', async (path) => {
    expect(await open(path, faultsOf)).toEqual([]);
  });

  it('wear the style sheet of their digest, and nothing is refused by the security policy', async () => {
    const seen = await open(article, async (page) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.reload();
      const font = await page.evaluate('getComputedStyle(document.querySelector("h1")).fontSize');
      return { messages, isStyled: font !== '32px' };
    });
    expect(seen).toEqual({ messages: [], isStyled: true });
  });

  it('take a report from a browser and hand its receipt out', async () => {
    const seen = await open(article, async (page) => {
      await page.getByRole('link', { name: 'Report an error' }).click();
      await page.getByLabel('What is wrong?').fill('The second trial was larger.');
      await page.getByRole('button', { name: 'Send the report' }).click();
      const faults = await faultsOf(page);
      const heading = await page.locator('h1').innerText();
      await page.getByRole('link', { name: 'the address of this receipt' }).click();
      return { faults, heading, state: await page.locator('main').innerText() };
    });
    expect(seen).toMatchObject({ faults: [], heading: 'Your report has arrived' });
    expect(seen.state).toContain('Waiting for an editor');
  });

  it('remember the audience a reader chose, until told to forget it', async () => {
    const seen = await open(`${article}?audience=patient`, async (page) => {
      await page.getByRole('button', { name: 'Remember my choice in this browser' }).click();
      await page.goto(origin + article);
      const kept = await page.locator('.text').innerText();
      await page.getByRole('button', { name: 'Forget my choice' }).click();
      return { kept, after: await page.locator('.text').innerText() };
    });
    expect(seen.kept).toContain('may help you to fall asleep');
    expect(seen.after).toContain('twenty minutes');
  });
});
