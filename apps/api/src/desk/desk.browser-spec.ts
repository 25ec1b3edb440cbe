import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { type Browser, chromium, type Page } from 'playwright-core';
import { CHROMIUM, hasChromium } from '../reader/testing/chromium.js';
import { servedDesk, type ServedDesk } from './testing/served-desk.js';

// A check takes about a second; machines that run other suites beside it take several.
jest.setTimeout(60_000);

const PAGES = [
  'sign-in',
  'reviewer',
  'everybody',
  'newcomer',
  'invitation',
  'article',
  'sign',
  'chase',
  'reminders',
  'reminders-past',
  'preferences',
  'own-review',
  'confirm',
  'task',
  'task-of-another',
  'task-declined',
  'task-forged',
  'desk-of-a-link',
] as const;
const suite = hasChromium() ? describe : describe.skip;

suite('the desk in a browser', () => {
  let browser: Browser;
  let desk: ServedDesk;

  beforeAll(async () => {
    desk = await servedDesk();
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run'],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await desk?.close();
  });

  async function open<T>(
    name: (typeof PAGES)[number],
    look: (page: Page) => Promise<T>,
    options = {},
  ): Promise<T> {
    const { path, cookie } = desk.pages[name];
    const context = await browser.newContext({
      ...{ javaScriptEnabled: true, extraHTTPHeaders: cookie ? { cookie } : {} },
      ...options,
    });
    try {
      const page = await context.newPage();
      await page.goto(`${desk.origin}${path}`);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  it('opens a task from its link with the keyboard alone', async () => {
    const where = await open('task', async (page) => {
      const focused = (): Promise<string> =>
        page.evaluate<string>('document.activeElement.textContent.trim()');
      for (let at = 0; at < 20 && (await focused()) !== 'Open the task'; at += 1)
        await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/desk/articles/**');
      return new URL(page.url()).pathname;
    });
    expect(where).toMatch(/^\/desk\/articles\/[\w-]+$/);
  });

  describe.each(PAGES)('%s', (name) => {
    it.each([
      [1280, 'light'],
      [375, 'dark'],
    ] as const)(
      'has no axe violation at %s pixels in the %s scheme',
      async (width, colorScheme) => {
        const options = { colorScheme, viewport: { width, height: 800 } };
        const found = await open(
          name,
          async (page) => {
            // What is folded up has to be right as well.
            await page.evaluate(
              'document.querySelectorAll("details").forEach((it) => (it.open = true))',
            );
            return new AxeBuilder({ page }).setLegacyMode(true).analyze();
          },
          options,
        );
        expect(
          found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)]),
        ).toEqual([]);
      },
    );

    it('fits 320 pixels without scrolling sideways', async () => {
      const options = { viewport: { width: 320, height: 640 } };
      const width = await open(
        name,
        (page) => page.evaluate('document.documentElement.scrollWidth'),
        options,
      );
      expect(width).toBeLessThanOrEqual(320);
    });

    it('asks for nothing that the content security policy refuses', async () => {
      const messages = await open(name, async (page) => {
        const heard: string[] = [];
        // Of the page itself the browser says that its status is 404 or 410: that is meant.
        page.on('console', (message) => {
          const { url } = message.location();
          if (url !== page.url() && !url.endsWith('/favicon.ico')) heard.push(message.text());
        });
        await page.reload();
        return heard;
      });
      expect(messages).toEqual([]);
    });
  });
});
