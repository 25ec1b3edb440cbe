import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp, type TestClient, type TestRequest } from '../../testing/index.js';

describe('the API', () => {
  let app: TestApp;
  let admin: TestClient;
  beforeAll(async () => {
    app = await testApp();
    admin = await app.signedIn('administrator');
  });
  afterAll(() => app.close());

  it('answers on /healthz without a session', async () => {
    const answer = await app.anonymous().get('/healthz');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: 'ok' });
  });

  const json = { 'content-type': 'application/json' };
  const bad: [string, string, TestRequest, number, string][] = [
    ['broken JSON', '/api/users', { body: '{"name":', headers: json }, 400, 'malformed-json'],
    [
      'invalid UTF-8',
      '/api/users',
      { body: Buffer.from([0x22, 0xff, 0x22]), headers: json },
      400,
      'malformed-text',
    ],
    [
      '__proto__',
      '/api/users',
      { body: '{"__proto__":{"a":1}}', headers: json },
      400,
      'malformed-json',
    ],
    [
      'constructor.prototype',
      '/api/users',
      { body: '{"constructor":{"prototype":{}}}', headers: json },
      400,
      'malformed-json',
    ],
    ['a list', '/api/users', { body: [] }, 422, 'validation-failed'],
    ['null', '/api/users', { body: 'null', headers: json }, 422, 'validation-failed'],
    ['no body', '/api/users', {}, 422, 'validation-failed'],
    [
      'another type',
      '/api/users',
      { body: 'hello', headers: { 'content-type': 'text/plain' } },
      415,
      'unsupported-media-type',
    ],
    [
      'XML',
      '/api/users',
      { body: '<a/>', headers: { 'content-type': 'text/xml' } },
      415,
      'unsupported-media-type',
    ],
    ['2 MB', '/api/users', { body: { name: 'x'.repeat(2_000_000) } }, 413, 'too-large'],
    [
      'a field named twice in a form',
      '/sign-in/x',
      { body: 'a=1&a=2', headers: { 'content-type': 'application/x-www-form-urlencoded' } },
      400,
      'bad-request',
    ],
    ['an unknown address', '/api/nowhere', { body: {} }, 404, 'not-found'],
    [
      'an unknown id',
      '/api/users/nobody/enable',
      { body: { reason: 'Came back to the board' } },
      404,
      'not-found',
    ],
    ['a malformed address', '/api/users/%E0%A4%A', { body: {} }, 400, 'bad-request'],
  ];
  it.each(bad)(
    'answers %s with problem details and changes nothing',
    async (_, url, request, status, code) => {
      const count = (): Promise<unknown> => app.db.reader.query('SELECT size FROM audit_head');
      const before = await count();
      const answer = await admin.post(url, request);
      expect(answer.json()).toMatchObject({ status, code, type: `/problems/${code}` });
      expect(answer.statusCode).toBe(status);
      expect(answer.headers['content-type']).toBe('application/problem+json');
      expect(answer.headers['x-content-type-options']).toBe('nosniff');
      expect(await count()).toEqual(before);
    },
  );

  it('names each field that does not fit, and repeats no value', async () => {
    const answer = await admin.post('/api/users', {
      body: { username: 'A B<script>', email: 'x', name: '', isAdmin: true },
    });
    const { errors } = answer.json<{ errors: { field: string }[] }>();
    expect(errors.map((it) => it.field).sort()).toEqual(['email', 'isAdmin', 'name', 'username']);
    expect(answer.body).not.toContain('script');
  });

  it('sends the same headers with every answer', async () => {
    for (const url of ['/healthz', '/api/session', '/nowhere', '/sign-in/x', '/assets/desk.css']) {
      const { headers } = await app.anonymous().get(url);
      expect(headers).toMatchObject({
        'content-security-policy': expect.stringContaining("frame-ancestors 'none'"),
        'x-content-type-options': 'nosniff',
        'referrer-policy': 'same-origin',
        'x-request-id': expect.stringMatching(/^[0-9a-f-]{36}$/),
      });
      expect(headers['strict-transport-security']).toBeUndefined();
      expect(headers['x-powered-by']).toBeUndefined();
    }
    expect((await admin.get('/api/session')).headers['cache-control']).toBe('no-store');
  });

  it('asks for https for two years when readers come over https', async () => {
    const secure = await testApp({
      environment: { PUBLIC_URL: 'https://board.example' },
    });
    const answer = await secure.anonymous().get('/healthz');
    expect(answer.headers['strict-transport-security']).toBe('max-age=63072000; includeSubDomains');
    const client = await secure.signedIn('administrator');
    const headers = { origin: 'https://board.example' };
    expect((await client.post('/api/users', { body: {}, headers })).statusCode).toBe(422);
    await secure.close();
  });

  it('takes the address of the client from the connection, and from a proxy only when told to', async () => {
    const headers = { 'x-forwarded-for': '203.0.113.9' };
    const ip = async (which: TestApp): Promise<string | null | undefined> => {
      const user = await which.user();
      const client = which.anonymous();
      const code = await which.code(user);
      const body = { username: user.username, password: 'quiet harbour lantern 7', code };
      await client.post('/api/session', { body, headers });
      const sql = 'SELECT ip FROM sessions WHERE user_id = $1';
      return (await which.db.reader.queryOne<{ ip: string }>(sql, [user.id]))?.ip;
    };
    expect(await ip(app)).toBe('127.0.0.1');
    const behind = await testApp({ environment: { TRUSTED_PROXIES: 1 } });
    expect(await ip(behind)).toBe('203.0.113.9');
    await behind.close();
  });

  it('refuses more requests than a route allows, and says when to come back', async () => {
    const small = await testApp();
    const client = small.anonymous();
    let last = await client.get('/sign-in/x');
    for (let sent = 1; sent < 61; sent += 1) last = await client.get('/sign-in/x');
    expect(last.json()).toMatchObject({ status: 429, code: 'throttled' });
    expect(last.headers['retry-after']).toBe('60');
    small.clock.advance(60_000);
    expect((await client.get('/sign-in/x')).statusCode).toBe(410);
    await small.close();
  });

  it('does not tell what broke inside', async () => {
    const broken = await testApp();
    const client = await broken.signedIn('administrator');
    await broken.db.work.bookkeep((sql) => sql.execute('DROP TABLE recovery_codes'));
    await broken.db.work.bookkeep((sql) => sql.execute('ALTER TABLE user_roles RENAME TO gone'));
    const answer = await client.get('/api/users');
    expect(answer.json()).toMatchObject({ status: 500, code: 'internal-error' });
    expect(answer.body).not.toMatch(/user_roles|select|sqlite|relation/i);
    await broken.close();
  });
});
