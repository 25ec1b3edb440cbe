import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import Sqlite from 'better-sqlite3';
import { type PrivateServer, startServer } from './journey/private-server.js';

const ROOT = resolve(import.meta.dirname, '..');
const LIMIT_MS = 5_000;

let server: PrivateServer;
beforeAll(async () => {
  server = await startServer(ROOT);
}, 60_000);
afterAll(async () => {
  await server.stop();
  await server.clean();
});

/** Number of events the published checkpoint covers: its second line. */
async function covered(): Promise<number> {
  const answer = await fetch(new URL('/.well-known/imprimatur/checkpoint', server.url));
  return answer.status === 200 ? Number((await answer.text()).split('\n')[1]) : 0;
}

/** A refused sign-in, which leaves an event. */
async function append(username: string): Promise<void> {
  const body = JSON.stringify({ username, password: 'no such password', code: '000000' });
  const headers = { 'content-type': 'application/json' };
  const answer = await fetch(new URL('/api/session', server.url), {
    method: 'POST',
    headers,
    body,
  });
  expect(answer.status).toBe(401);
}

function stored<T>(sql: string): T {
  const database = new Sqlite(join(server.dataFolder, 'imprimatur.sqlite'), { readonly: true });
  const row = database.prepare(sql).get() as T;
  database.close();
  return row;
}
const size = (): number => stored<{ size: number }>('SELECT size FROM audit_head').size;
const signed = (): number =>
  stored<{ size: number }>('SELECT MAX(size) AS size FROM checkpoints').size;

describe('The built server', () => {
  it('signs a checkpoint over an event within five seconds', async () => {
    for (const username of ['one', 'two']) {
      const before = size();
      await append(username);
      const begun = performance.now();
      expect(size()).toBe(before + 1);
      while ((await covered()) < before + 1 && performance.now() - begun < 2 * LIMIT_MS)
        await sleep(100);
      expect(await covered()).toBe(before + 1);
      expect(performance.now() - begun).toBeLessThan(LIMIT_MS);
    }
  }, 30_000);

  it('ends within five seconds of SIGTERM, every event signed', async () => {
    await append('three');
    const { code, ms } = await server.stop();
    expect(code).toBe(0);
    expect(ms).toBeLessThan(LIMIT_MS);
    expect(signed()).toBe(size());
    expect((await server.stop()).code).toBe(0);
  }, 30_000);
});
