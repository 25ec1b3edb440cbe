import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { systemContext } from '#libs/persistence';
import { TEST_PASSWORD, type TestApp, testApp, type TestResponse } from '../../testing/index.js';
import { linkPath, SignInLinks } from './sign-in-links.js';
import { codeOf, stepAt } from './totp.js';
import { Secret } from 'otpauth';

const HOUR = 3_600_000;
const system = systemContext('test', 'test', 'test');

describe('a link that works once', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  const issue = (purpose: 'sign-in' | 'enrol' | 'set-up', userId?: string): Promise<string> =>
    app.app.get(SignInLinks).issue(system, { purpose, ...(userId && { userId }) });

  const rows = async (): Promise<unknown> => {
    const counts: Record<string, unknown> = {};
    for (const table of ['audit_events', 'sessions', 'users', 'recovery_codes', 'outbox'])
      counts[table] = await app.db.reader.query(`SELECT count(*) AS n FROM ${table}`);
    counts['links'] = await app.db.reader.query('SELECT * FROM sign_in_links ORDER BY token_hash');
    return counts;
  };

  const formOf = (page: TestResponse): { pending: string; seed: Uint8Array } => {
    const pending = /name="pending" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const key = /id="authenticator-key">([A-Z2-7]+)</.exec(page.body)?.[1] ?? '';
    return { pending, seed: Secret.fromBase32(key).bytes };
  };

  const code = (seed: Uint8Array): string => codeOf(seed, stepAt(app.clock.now()));

  it('shows who signs in and changes nothing until the form is sent', async () => {
    const user = await app.user({ name: 'Ada <b>Byron</b>' });
    const path = linkPath(await issue('sign-in', user.id));
    const before = await rows();
    const page = await app.anonymous().get(path);
    await app.anonymous().send('HEAD', path);
    expect(await rows()).toEqual(before);
    expect(page.statusCode).toBe(200);
    expect(page.headers['content-type']).toContain('text/html');
    expect(page.headers['cache-control']).toBe('no-store');
    expect(page.headers['content-security-policy']).toContain("default-src 'none'");
    expect(page.body).toContain('Ada &lt;b&gt;Byron');
  });

  it('signs in once, sends the person to the desk, and is a friendly page afterwards', async () => {
    const user = await app.user({ roles: ['editor'] });
    const path = linkPath(await issue('sign-in', user.id));
    const client = app.anonymous();
    const first = await client.post(path, { form: {} });
    expect([first.statusCode, first.headers['location']]).toEqual([303, '/desk']);
    const who = await client.get('/api/session');
    expect(who.json()).toMatchObject({ user: { id: user.id }, method: 'link' });
    const second = await app.anonymous().post(path, { form: {} });
    expect([second.statusCode, second.headers['set-cookie']]).toEqual([410, undefined]);
    expect(second.body).toContain('does not work any more');
    expect((await app.anonymous().get(path)).statusCode).toBe(410);
  });

  it('lets one of two simultaneous uses win', async () => {
    const user = await app.user();
    const path = linkPath(await issue('sign-in', user.id));
    const answers = await Promise.all([1, 2, 3].map(() => app.anonymous().post(path)));
    expect(answers.map((it) => it.statusCode).sort()).toEqual([303, 410, 410]);
  });

  it('cannot be used after its hour, nor for a disabled person, nor from another site', async () => {
    const user = await app.user();
    const late = linkPath(await issue('sign-in', user.id));
    app.clock.advance(HOUR);
    expect((await app.anonymous().post(late)).statusCode).toBe(410);
    const path = linkPath(await issue('sign-in', user.id));
    const headers = { origin: 'https://evil.example' };
    expect((await app.anonymous().post(path, { headers })).statusCode).toBe(403);
    await app.db.work.bookkeep((sql) =>
      sql.execute('UPDATE users SET disabled_at = 1 WHERE id = $1', [user.id]),
    );
    expect((await app.anonymous().post(path)).statusCode).toBe(410);
    expect((await app.anonymous().get(linkPath('nonsense'))).statusCode).toBe(410);
  });

  it('enrols with password and authenticator, and shows ten recovery codes once', async () => {
    const user = await app.user({ isEnrolled: false, username: 'grace' });
    const path = linkPath(await issue('enrol', user.id));
    const before = await rows();
    const page = await app.anonymous().get(path);
    expect(await rows()).toEqual(before);
    const { pending, seed } = formOf(page);
    expect(page.body).toContain('<svg');
    const client = app.anonymous();
    const done = await client.post(path, {
      form: { password: TEST_PASSWORD, pending, code: code(seed) },
    });
    expect(done.statusCode).toBe(200);
    const codes = done.body.match(/<li>[a-z0-9]{6}(-[a-z0-9]{6}){3}<\/li>/g);
    expect(codes).toHaveLength(10);
    expect((await client.get('/api/session')).json()).toMatchObject({ method: 'password+totp' });
    app.clock.advance(30_000);
    const again = app.anonymous();
    await again.signIn('grace', TEST_PASSWORD, code(seed));
    const log = await app.db.reader.query<{ event: string }>('SELECT event FROM audit_events');
    expect(JSON.stringify(log)).not.toContain(pending.slice(0, 40));
  });

  it('shows the enrolment form again, with the same key, when something does not fit', async () => {
    const user = await app.user({ isEnrolled: false });
    const path = linkPath(await issue('enrol', user.id));
    const { pending, seed } = formOf(await app.anonymous().get(path));
    const weak = await app
      .anonymous()
      .post(path, { form: { password: 'password1234', pending, code: code(seed) } });
    expect(weak.statusCode).toBe(422);
    expect(weak.body).toContain('easy to guess');
    expect(formOf(weak).pending).toBe(pending);
    const wrong = await app
      .anonymous()
      .post(path, { form: { password: TEST_PASSWORD, pending, code: 'abc' } });
    expect([wrong.statusCode, wrong.headers['set-cookie']]).toEqual([422, undefined]);
    const right = await app
      .anonymous()
      .post(path, { form: { password: TEST_PASSWORD, pending, code: code(seed) } });
    expect(right.statusCode).toBe(200);
  });

  it('takes no key that was offered for another link, or too long ago', async () => {
    const one = await app.user({ isEnrolled: false });
    const two = await app.user({ isEnrolled: false });
    const [pathOne, pathTwo] = [
      linkPath(await issue('enrol', one.id)),
      linkPath(await issue('enrol', two.id)),
    ];
    const { pending, seed } = formOf(await app.anonymous().get(pathOne));
    const form = { password: TEST_PASSWORD, pending, code: code(seed) };
    expect((await app.anonymous().post(pathTwo, { form })).statusCode).toBe(422);
    app.clock.advance(16 * 60_000);
    const late = { ...form, code: code(seed) };
    expect((await app.anonymous().post(pathOne, { form: late })).statusCode).toBe(422);
  });

  it('replaces nothing for somebody who has enrolled already (SIG-9)', async () => {
    const user = await app.user({ isEnrolled: false });
    const early = linkPath(await issue('enrol', user.id));
    const second = linkPath(await issue('enrol', user.id));
    const first = formOf(await app.anonymous().get(early));
    await app.anonymous().post(early, {
      form: { password: TEST_PASSWORD, pending: first.pending, code: code(first.seed) },
    });
    const other = formOf(await app.anonymous().get(second));
    const answer = await app.anonymous().post(second, {
      form: { password: 'another long phrase 9x', pending: other.pending, code: code(other.seed) },
    });
    expect(answer.statusCode).toBe(409);
    const admin = await app.signedIn('administrator');
    const link = await admin.post(`/api/users/${user.id}/links`);
    expect(link.json()).toMatchObject({ status: 409, code: 'already-enrolled' });
  });

  it('is not made for a disabled account', async () => {
    const user = await app.user({ isEnrolled: false });
    const admin = await app.signedIn('administrator');
    const reason = 'Left the board.';
    expect(
      (await admin.post(`/api/users/${user.id}/disable`, { body: { reason } })).statusCode,
    ).toBe(200);
    const before = await app.db.reader.query('SELECT token_hash FROM sign_in_links');
    const link = await admin.post(`/api/users/${user.id}/links`);
    expect(link.json()).toMatchObject({
      ...{ status: 409, code: 'conflict' },
      detail: expect.stringContaining('Enable the account first') as unknown,
    });
    expect(await app.db.reader.query('SELECT token_hash FROM sign_in_links')).toEqual(before);
  });
});

describe('a set-up link', () => {
  it('makes the first administrator on an empty instance, and never a second one', async () => {
    const app = await testApp();
    const links = app.app.get(SignInLinks);
    const path = linkPath(await links.issue(system, { purpose: 'set-up' }));
    const spare = linkPath(await links.issue(system, { purpose: 'set-up' }));
    const page = await app.anonymous().get(path);
    const pending = /name="pending" value="([^"]+)"/.exec(page.body)?.[1] ?? '';
    const key = /id="authenticator-key">([A-Z2-7]+)</.exec(page.body)?.[1] ?? '';
    const code = codeOf(Secret.fromBase32(key).bytes, stepAt(app.clock.now()));
    const person = { name: 'Ada Byron', username: 'ada', email: 'ada@example.org' };
    const form = { ...person, password: TEST_PASSWORD, pending, code };
    const bad = await app.anonymous().post(path, { form: { ...form, name: 'A\u202Ed' } });
    expect(bad.statusCode).toBe(422);
    expect(bad.body).toContain('name:');
    const client = app.anonymous();
    expect((await client.post(path, { form })).statusCode).toBe(200);
    const who = await client.get('/api/session');
    expect(who.json()).toMatchObject({ user: { username: 'ada', roles: ['administrator'] } });
    expect((await app.anonymous().get(spare)).statusCode).toBe(410);
    const late = linkPath(await links.issue(system, { purpose: 'set-up' }));
    const offered = await app.anonymous().get(late);
    const again = /name="pending" value="([^"]+)"/.exec(offered.body)?.[1] ?? '';
    const newKey = /id="authenticator-key">([A-Z2-7]+)</.exec(offered.body)?.[1] ?? '';
    const second = await app.anonymous().post(late, {
      form: {
        ...form,
        username: 'eve',
        email: 'eve@example.org',
        pending: again,
        code: codeOf(Secret.fromBase32(newKey).bytes, stepAt(app.clock.now())),
      },
    });
    expect(second.statusCode).toBe(409);
    await app.close();
  });
});
