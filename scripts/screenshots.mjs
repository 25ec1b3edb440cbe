// npm run screenshots: every screen of the desk on the sample board, as desk and phone, light and dark,
// written to var/screenshots. Needs Chromium.
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

install();
build();

const CHROMIUM = '/usr/bin/chromium';
const FLAGS = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-sync'];
const VIEWS = [
  { name: 'desk-light', viewport: { width: 1280, height: 860 }, colorScheme: 'light' },
  { name: 'phone-light', viewport: { width: 375, height: 740 }, colorScheme: 'light' },
  { name: 'desk-dark', viewport: { width: 1280, height: 860 }, colorScheme: 'dark' },
  { name: 'phone-dark', viewport: { width: 375, height: 740 }, colorScheme: 'dark' },
];
/** Screens by who looks at them; ARTICLE is the first article that the person sees in a state. */
const SCREENS = {
  reviewer: ['/', '/articles/IN-REVIEW', '/articles/IN-REVIEW/sign', '/profile', '/preferences'],
  editor: ['/', '/board', '/chase', '/articles/IN-REVIEW/manage', '/articles/DRAFT/edit', '/inbox'],
  compliance: ['/', '/trail', '/figures'],
  administrator: ['/', '/people', '/policies', '/queue', '/webhooks', '/mails', '/set-up'],
};

const out = join(root, 'var', 'screenshots');
rmSync(out, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
const data = mkdtempSync(join(tmpdir(), 'imprimatur-screens-'));
const port = await freePort();
const server = spawn(process.execPath, [join(root, 'dist/apps/api/src/main.js')], {
  env: {
    ...process.env,
    ...{ NODE_ENV: 'development', SAMPLE_BOARD: 'true', DATA_DIR: data, PORT: String(port) },
  },
  stdio: ['ignore', 'pipe', 'inherit'],
});
const browser = await chromium.launch({ executablePath: CHROMIUM, args: FLAGS });
try {
  const links = await linksFrom(server);
  for (const [role, screens] of Object.entries(SCREENS)) await look(role, links[role], screens);
  console.log(`Screens are in ${out}`);
} finally {
  await browser.close();
  server.kill('SIGTERM');
  server.on('exit', () => rmSync(data, { recursive: true, force: true }));
}

/** The single-use sign-in links that the sample board prints, by role. */
function linksFrom({ stdout }) {
  return new Promise((found, failed) => {
    let text = '';
    stdout.on('data', (chunk) => {
      text += chunk;
      const links = [...text.matchAll(/^ {2}(\w+) .*(http\S+)$/gm)].map((it) => [it[1], it[2]]);
      if (text.includes('sample people:')) found(Object.fromEntries(links));
    });
    stdout.on('end', () => failed(new Error('The server ended before it was ready.')));
  });
}

async function look(role, link, screens) {
  const first = await browser.newContext();
  const page = await first.newPage();
  await page.goto(link);
  await page.getByRole('button').first().click();
  await page.waitForURL('**/desk**');
  const storageState = await first.storageState();
  const articles = await page.evaluate(
    `fetch('/api/articles?limit=100').then((it) => it.json()).then((it) => it.items ?? [])`,
  );
  for (const { name, ...view } of VIEWS) {
    const context = await browser.newContext({ ...view, storageState });
    for (const screen of screens) {
      const path = screen.replace(/IN-REVIEW|DRAFT/, (it) => idOf(articles, it.toLowerCase()));
      const shot = await context.newPage();
      await shot.goto(`http://127.0.0.1:${port}/desk${path}`);
      await shot.getByRole('heading', { level: 1 }).first().waitFor();
      await shot.waitForTimeout(500);
      const file = `${role}${screen.replaceAll('/', '-').replace(/-$/, '-home').toLowerCase()}`;
      await shot.screenshot({ path: join(out, `${file}-${name}.png`), fullPage: true });
      await shot.close();
    }
    await context.close();
  }
  await first.close();
}

function idOf(articles, state) {
  return (articles.find((it) => it.state === state) ?? articles[0])?.id ?? 'none';
}

function freePort() {
  return new Promise((found) => {
    const probe = createServer().listen(0, '127.0.0.1', () => {
      const { port: free } = probe.address();
      probe.close(() => found(free));
    });
  });
}
