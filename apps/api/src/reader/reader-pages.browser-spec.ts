import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { AxeBuilder } from '@axe-core/playwright';
import { chromium, type Browser, type Page } from 'playwright-core';
import { everyPage } from './testing/browser-pages.js';
import { CHROMIUM, hasChromium } from './testing/chromium.js';
import { servePages } from './testing/page-server.js';

// A check takes about a second; machines that run other suites beside it take several.
jest.setTimeout(60_000);

const PAGES = everyPage();
const WIDTHS = { desk: 1280, phone: 375, narrow: 320 };
const suite = hasChromium() ? describe : describe.skip;

suite('the reader pages in a browser', () => {
  let browser: Browser;
  let server: Awaited<ReturnType<typeof servePages>>;

  beforeAll(async () => {
    server = await servePages(PAGES);
    browser = await chromium.launch({
      executablePath: CHROMIUM,
      args: [
        '--headless',
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    });
  });

  afterAll(async () => {
    await browser?.close();
    await server?.close();
  });

  async function open<T>(name: string, look: (page: Page) => Promise<T>, options = {}): Promise<T> {
    const context = await browser.newContext(options);
    try {
      const page = await context.newPage();
      await page.goto(`${server.origin}/${name}`);
      return await look(page);
    } finally {
      await context.close();
    }
  }

  describe.each(Object.keys(PAGES))('%s', (name) => {
    it.each([
      ['desk', 'light'],
      ['phone', 'dark'],
    ] as const)('has no axe violation at %s width in the %s scheme', async (width, colorScheme) => {
      const options = { colorScheme, viewport: { width: WIDTHS[width], height: 800 } };
      const found = await open(
        name,
        (page) => new AxeBuilder({ page }).setLegacyMode(true).analyze(),
        options,
      );
      expect(found.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual(
        [],
      );
    });

    it('fits 320 pixels without scrolling sideways', async () => {
      const options = { viewport: { width: WIDTHS.narrow, height: 640 } };
      const width = await open(
        name,
        (page) => page.evaluate('document.documentElement.scrollWidth'),
        options,
      );
      expect(width).toBeLessThanOrEqual(WIDTHS.narrow);
    });
  });

  it('shows the question, who vouches, the state and the last check on the first phone screen', async () => {
    const bottoms = await open(
      'current',
      (page) =>
        Promise.all(
          ['h1', '.stepper', '.facts div:nth-child(1)', '.facts div:nth-child(2)'].map(
            async (selector) => {
              const box = await page.locator(selector).first().boundingBox();
              return box ? box.y + box.height : Infinity;
            },
          ),
        ),
      { viewport: { width: 375, height: 667 } },
    );
    for (const bottom of bottoms) expect(bottom).toBeLessThanOrEqual(667);
  });

  it('opens the sources in the margin at desk width and folds them up on a phone', async () => {
    const isOpenAt = (width: number) =>
      open('current', (page) => page.locator('.notes .entry').first().isVisible(), {
        viewport: { width, height: 800 },
      });
    expect(await isOpenAt(WIDTHS.desk)).toBe(true);
    expect(await isOpenAt(WIDTHS.phone)).toBe(false);
  });

  it('opens the sources of a paragraph in place on a phone without any script', async () => {
    const isShown = await open(
      'current',
      async (page) => {
        await page.locator('.notes summary').first().click();
        return page.locator('.notes .entry').first().isVisible();
      },
      { viewport: { width: 375, height: 800 }, javaScriptEnabled: false },
    );
    expect(isShown).toBe(true);
  });

  it('prints the address, the code and the references, and no navigation', async () => {
    const seen = await open('current', async (page) => {
      await page.emulateMedia({ media: 'print' });
      const look = (selector: string) => page.locator(selector).first().isVisible();
      return {
        code: await look('.qr'),
        references: await look('#ref-6'),
        audience: await look('.audience'),
        notes: await look('.notes'),
        contact: await look('.contact'),
      };
    });
    expect(seen).toEqual({
      code: true,
      references: true,
      audience: false,
      notes: false,
      contact: false,
    });
  });

  it('asks for nothing that the content security policy refuses', async () => {
    const refused = await open('current', async (page) => {
      const messages: string[] = [];
      page.on('console', (message) => messages.push(message.text()));
      await page.reload();
      return messages;
    });
    expect(refused).toEqual([]);
  });
});
