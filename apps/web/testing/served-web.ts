import { type AddressInfo } from 'node:net';
import { type Browser, type BrowserContextOptions, chromium, type Page } from 'playwright-core';
import { aBoardOverHttp, type Member } from '../../api/testing/a-board-over-http.js';

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = [
  ...['--headless', '--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run'],
  ...['--disable-background-networking', '--disable-component-update', '--disable-sync'],
];

export const PHONE = { width: 375, height: 740 };
export const NARROW = { width: 320, height: 640 };
export const DESK = { width: 1280, height: 900 };

export type ServedWeb = Awaited<ReturnType<typeof servedWeb>>;

/**
 * The real application with the built web app on a loopback port, and a browser to look at it. Its
 * clock stands still until a test moves it: `board.app.clock`.
 */
export async function servedWeb() {
  const board = await aBoardOverHttp();
  await board.app.app.listen(0, '127.0.0.1');
  const { port } = board.app.app.getHttpServer().address() as AddressInfo;
  const origin = `http://127.0.0.1:${port}`;
  const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
  return {
    board,
    origin,
    /** A page of the desk as somebody sees it; nobody signed in without `who`. */
    open: (path: string, who?: Member, options: BrowserContextOptions = {}) =>
      openPage(browser, `${origin}/desk${path}`, { who, options }),
    close: async (): Promise<void> => {
      await browser.close();
      await board.app.close();
    },
  };
}

async function openPage(
  browser: Browser,
  url: string,
  { who, options }: { who: Member | undefined; options: BrowserContextOptions },
): Promise<Page> {
  // As a header: the browser itself would keep the session's cookie from a page without https.
  const cookie = who?.client.cookie;
  const context = await browser.newContext({
    ...{ viewport: DESK, locale: 'en-GB', ...options },
    extraHTTPHeaders: cookie ? { cookie } : {},
  });
  const page = await context.newPage();
  await page.goto(url);
  // The line on which a page hears of others stays open: a network at rest says nothing here.
  await page.getByRole('heading', { level: 1 }).first().waitFor();
  return page;
}
