import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PASSWORD, type TestApp, testApp, type TestResponse } from '../../testing/index.js';
import { hashOfCode } from './recovery-codes.js';
import { codeOf, stepAt } from './totp.js';

const MINUTE = 60_000;

describe('signing in', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const attempt = (body: object): Promise<TestResponse> =>
    app.anonymous().post('/api/session', { body });

  it('sets a host-only, secure, http-only, same-site cookie and keeps only its hash', async () => {
    const user = await app.user({ roles: ['author'] });
    const answer = await attempt({
      username: user.username,
      password: TEST_PASSWORD,
      code: await app.code(user),
    });
    expect(answer.statusCode).toBe(201);
    const cookie = String(answer.headers['set-cookie']);
    expect(cookie).toMatch(
      /^__Host-imprimatur=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    const token = cookie.slice('__Host-imprimatur='.length, cookie.indexOf(';'));
    const rows = await app.db.reader.query('SELECT * FROM sessions WHERE user_id = $1', [user.id]);
    expect(JSON.stringify(rows)).not.toContain(token);
  });

  it('accepts a code once, and only in its own 30 seconds', async () => {
    const user = await app.user();
    const code = await app.code(user);
    const body = { username: user.username, password: TEST_PASSWORD, code };
    expect((await attempt(body)).statusCode).toBe(201);
    expect((await attempt(body)).statusCode).toBe(401);
    const early = codeOf(user.seed, stepAt(app.clock.now()) + 1);
    expect((await attempt({ ...body, code: early })).statusCode).toBe(401);
    app.clock.advance(30_000);
    expect((await attempt({ ...body, code: early })).statusCode).toBe(201);
  });

  it('lets one of two simultaneous uses of a code win', async () => {
    const user = await app.user();
    const body = { username: user.username, password: TEST_PASSWORD, code: await app.code(user) };
    const answers = await Promise.all([attempt(body), attempt(body), attempt(body)]);
    expect(answers.map((it) => it.statusCode).sort()).toEqual([201, 401, 401]);
  });

  it('answers the same for a wrong password, a wrong code, nobody and a disabled person', async () => {
    const user = await app.user();
    const disabled = await app.user();
    await app.db.work.bookkeep((sql) =>
      sql.execute('UPDATE users SET disabled_at = 1 WHERE id = $1', [disabled.id]),
    );
    const unenrolled = await app.user({ isEnrolled: false });
    const code = await app.code(user);
    const wrong = code === '000000' ? '111111' : '000000';
    const answers = await Promise.all([
      attempt({ username: user.username, password: 'not the right one', code }),
      attempt({ username: user.username, password: TEST_PASSWORD, code: wrong }),
      attempt({ username: user.username, password: TEST_PASSWORD }),
      attempt({ username: 'nobody-at-all', password: TEST_PASSWORD, code }),
      attempt({ username: unenrolled.username, password: TEST_PASSWORD, code }),
      attempt({
        username: disabled.username,
        password: TEST_PASSWORD,
        code: codeOf(disabled.seed, stepAt(app.clock.now())),
      }),
    ]);
    const seen = answers.map((it) => [it.statusCode, { ...it.json<object>(), instance: '' }]);
    expect(new Set(seen.map((it) => JSON.stringify(it))).size).toBe(1);
    expect(answers[0]?.statusCode).toBe(401);
  });

  it('makes a name without an account wait exactly as one with an account', async () => {
    const user = await app.user();
    const walk = async (username: string): Promise<unknown[]> => {
      const seen: unknown[] = [];
      for (let round = 0; round < 7; round += 1) {
        const answer = await attempt({ username, password: 'wrong', code: '000000' });
        seen.push([answer.statusCode, answer.headers['retry-after']]);
      }
      return seen;
    };
    const known = await walk(user.username);
    app.clock.advance(16 * MINUTE);
    const unknown = await walk('still-nobody');
    expect(known).toEqual(unknown);
    expect(known.at(-1)).toEqual([429, '30']);
  });

  it('waits longer after each failure beyond five, never more than 15 minutes', async () => {
    app.clock.advance(16 * MINUTE);
    const user = await app.user();
    const waits: number[] = [];
    for (let round = 0; round < 14; round += 1) {
      const body = { username: user.username, password: 'wrong', code: '000000' };
      const answer = await attempt(body);
      const wait = Number(answer.headers['retry-after'] ?? 0);
      if (answer.statusCode === 429) waits.push(wait);
      app.clock.advance(wait * 1000);
    }
    expect(waits.slice(0, 3)).toEqual([30, 60, 120]);
    expect(Math.max(...waits)).toBeLessThanOrEqual(900);
  });

  it('forgets failures once the right person signs in', async () => {
    app.clock.advance(16 * MINUTE);
    const user = await app.user();
    const wrong = { username: user.username, password: 'wrong', code: '000000' };
    for (let round = 0; round < 4; round += 1) await attempt(wrong);
    const right = { ...wrong, password: TEST_PASSWORD, code: await app.code(user) };
    expect((await attempt(right)).statusCode).toBe(201);
    for (let round = 0; round < 4; round += 1) expect((await attempt(wrong)).statusCode).toBe(401);
  });

  it('writes refused sign-ins down, one a minute for each name, with their number', async () => {
    app.clock.advance(16 * MINUTE);
    const user = await app.user();
    const wrong = { username: user.username, password: 'wrong', code: '000000' };
    for (let round = 0; round < 4; round += 1) await attempt(wrong);
    expect(await events(user.id)).toHaveLength(1);
    app.clock.advance(MINUTE);
    await attempt(wrong);
    const written = await events(user.id);
    expect(written).toHaveLength(2);
    expect(written[1]).toContain('3 more like this');
    expect(written.join()).not.toContain('wrong"');
  });

  const events = async (id: string): Promise<string[]> => {
    const sql =
      "SELECT event FROM audit_events WHERE action = 'session.refused' AND object_id = $1 ORDER BY seq";
    const rows = await app.db.reader.query<{ event: string }>(sql, [id]);
    return rows.map((row) => row.event);
  };

  it('takes a recovery code once, in place of a code', async () => {
    app.clock.advance(16 * MINUTE);
    const user = await app.user();
    await app.db.work.bookkeep((sql) =>
      sql.execute('INSERT INTO recovery_codes (code_hash, user_id) VALUES ($1, $2)', [
        hashOfCode('abcdef-ghjkmn-pqrstu-vwxyz0'),
        user.id,
      ]),
    );
    const body = {
      username: user.username,
      password: TEST_PASSWORD,
      recoveryCode: 'ABCDEF GHJKMN PQRSTU VWXYZ0',
    };
    const first = await attempt(body);
    expect(first.json()).toMatchObject({ method: 'recovery-code' });
    expect((await attempt(body)).statusCode).toBe(401);
  });

  it('brings a hash of an earlier setting up to date', async () => {
    const user = await app.user();
    const { hash } = await import('@node-rs/argon2');
    const old = await hash(TEST_PASSWORD, { memoryCost: 32, timeCost: 1, parallelism: 1 });
    const set = (value: string): Promise<number> =>
      app.db.work.bookkeep((sql) =>
        sql.execute('UPDATE users SET password_hash = $1 WHERE id = $2', [value, user.id]),
      );
    await set(old);
    await app.signedIn(user);
    const sql = 'SELECT password_hash AS "hash" FROM users WHERE id = $1';
    const row = await app.db.reader.queryOne<{ hash: string }>(sql, [user.id]);
    expect(row?.hash).toContain('m=64,t=1');
  });
});
