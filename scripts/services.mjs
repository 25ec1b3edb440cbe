import { existsSync } from 'node:fs';
import { connect } from 'node:net';

/** Where the suites look for a server when nothing else is said. */
export const POSTGRES_URL =
  process.env.TEST_POSTGRES_URL ?? 'postgres://postgres@127.0.0.1:5432/postgres';
export const REDIS_URL = process.env.TEST_REDIS_URL ?? 'redis://127.0.0.1:6379';
export const CHROMIUM = process.env.TEST_CHROMIUM ?? '/usr/bin/chromium';

/** Whether a TCP server answers at the URL's host and port within half a second. */
export function answers(url, defaultPort) {
  const { hostname, port } = new URL(url);
  return new Promise((resolve) => {
    const socket = connect({ host: hostname, port: Number(port || defaultPort), timeout: 500 });
    const end = (isUp) => {
      socket.destroy();
      resolve(isUp);
    };
    socket.once('connect', () => end(true));
    socket.once('error', () => end(false));
    socket.once('timeout', () => end(false));
  });
}

/** Says loudly that a suite is left out, or fails the run where services are required. */
export function skip(what, how) {
  if (process.env.REQUIRE_SERVICES === '1')
    throw new Error(`REQUIRE_SERVICES=1, but ${what}. ${how}`);
  console.warn(`\n!!! SKIPPED: ${what}. ${how}\n`);
}

/** The database engines the integration suites can run on here. */
export async function availableEngines() {
  if (await answers(POSTGRES_URL, 5432)) return ['sqlite', 'postgres'];
  skip(
    'no PostgreSQL answers, so the suites run on SQLite alone',
    'Start one, or set TEST_POSTGRES_URL.',
  );
  return ['sqlite'];
}

/** The servers that the suites of the queue can run on here. */
export async function availableQueueServers() {
  const servers = [];
  if (await answers(REDIS_URL, 6379)) servers.push('redis');
  else
    skip('no Redis answers, so the queue is not tried on it', 'Start one, or set TEST_REDIS_URL.');
  if (await answers(POSTGRES_URL, 5432)) servers.push('postgres');
  return servers;
}

/** Whether a browser can be started here; says so loudly where it cannot. */
export function hasChromium() {
  if (existsSync(CHROMIUM)) return true;
  skip('no Chromium at the expected path, so browser suites are left out', 'Set TEST_CHROMIUM.');
  return false;
}
