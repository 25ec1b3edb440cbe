import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { Secret } from 'otpauth';
import { TEST_PASSWORD, type TestApp, testApp } from '../../testing/index.js';
import { codeOf, stepAt } from './totp.js';

const NEW_PASSWORD = 'copper kettle drifting 42';

describe('what proves a person', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('is a password that changes with the old one and a code, and ends the other sessions', async () => {
    const user = await app.user();
    const client = await app.signedIn(user);
    const other = await app.signedIn(user);
    const body = { password: TEST_PASSWORD, newPassword: NEW_PASSWORD };
    const without = await client.post('/api/me/password', { body: { ...body, code: '000000' } });
    expect(without.json()).toMatchObject({ status: 403, code: 'reauthentication-failed' });
    const weak = await client.post('/api/me/password', {
      body: { ...body, newPassword: `${user.username}!!!!`, code: await app.code(user) },
    });
    expect(weak.json()).toMatchObject({ status: 422, code: 'password-too-weak' });
    const done = await client.post('/api/me/password', {
      body: { ...body, code: await app.code(user) },
    });
    expect(done.statusCode).toBe(200);
    expect((await other.get('/api/session')).statusCode).toBe(401);
    expect((await client.get('/api/session')).statusCode).toBe(200);
    await app.anonymous().signIn(user.username, NEW_PASSWORD, await app.code(user));
    await expect(app.signedIn(user)).rejects.toThrow('sign-in-failed');
  });

  it('is an authenticator that is replaced from the same session, with recovery codes', async () => {
    const user = await app.user();
    const client = await app.signedIn(user);
    const offer = await client.post('/api/me/totp', {
      body: { password: TEST_PASSWORD, code: await app.code(user) },
    });
    const { pending, secret } = offer.json<{ pending: string; secret: string }>();
    const seed = Secret.fromBase32(secret).bytes;
    app.clock.advance(30_000);
    const code = (): string => codeOf(seed, stepAt(app.clock.now()));
    const thief = await app.signedIn('author');
    const stolen = await thief.post('/api/me/totp/confirm', { body: { pending, code: code() } });
    expect(stolen.statusCode).toBe(422);
    const done = await client.post('/api/me/totp/confirm', { body: { pending, code: code() } });
    expect(done.json<{ recoveryCodes: string[] }>().recoveryCodes).toHaveLength(10);
    app.clock.advance(30_000);
    await app.anonymous().signIn(user.username, TEST_PASSWORD, code());
    await expect(app.signedIn(user)).rejects.toThrow('sign-in-failed');
  });

  it('lets somebody with a recovery code replace a lost authenticator', async () => {
    const user = await app.user();
    const client = await app.signedIn(user);
    const made = await client.post('/api/me/recovery-codes', {
      body: { password: TEST_PASSWORD, code: await app.code(user) },
    });
    const [first, second] = made.json<{ recoveryCodes: string[] }>().recoveryCodes;
    const lost = app.anonymous();
    const body = { username: user.username, password: TEST_PASSWORD, recoveryCode: first };
    const session = await lost.post('/api/session', { body });
    lost.csrfToken = session.json<{ csrfToken: string }>().csrfToken;
    const again = await lost.post('/api/me/totp', {
      body: { password: TEST_PASSWORD, recoveryCode: first },
    });
    expect(again.statusCode).toBe(403);
    const offer = await lost.post('/api/me/totp', {
      body: { password: TEST_PASSWORD, recoveryCode: second },
    });
    expect(offer.statusCode).toBe(200);
  });
});
