import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from '../../testing/index.js';

const MINUTE = 60_000;

describe('a session', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('ends after half an hour without a request', async () => {
    const client = await app.signedIn('author');
    app.clock.advance(29 * MINUTE);
    expect((await client.get('/api/session')).statusCode).toBe(200);
    app.clock.advance(29 * MINUTE);
    expect((await client.get('/api/session')).statusCode).toBe(200);
    app.clock.advance(30 * MINUTE);
    expect((await client.get('/api/session')).statusCode).toBe(401);
  });

  it('ends after twelve hours however busy it is', async () => {
    const client = await app.signedIn('author');
    for (let passed = 0; passed < 12 * 60 - 20; passed += 20) {
      app.clock.advance(20 * MINUTE);
      expect((await client.get('/api/session')).statusCode).toBe(200);
    }
    app.clock.advance(20 * MINUTE);
    expect((await client.get('/api/session')).statusCode).toBe(401);
  });

  it('is ended on the server by signing out', async () => {
    const client = await app.signedIn('author');
    const cookie = client.cookie;
    const answer = await client.delete('/api/session');
    expect(answer.statusCode).toBe(204);
    expect(answer.headers['set-cookie']).toContain('Max-Age=0');
    client.cookie = cookie;
    expect((await client.get('/api/session')).statusCode).toBe(401);
  });

  it('ends when its person is disabled, who cannot sign in again', async () => {
    const user = await app.user({ roles: ['author'] });
    const client = await app.signedIn(user);
    const admin = await app.signedIn('administrator');
    const answer = await admin.post(`/api/users/${user.id}/disable`, {
      body: { reason: 'Has left the editorial board' },
    });
    expect(answer.statusCode).toBe(200);
    expect((await client.get('/api/session')).statusCode).toBe(401);
    await expect(app.signedIn(user)).rejects.toThrow('sign-in-failed');
  });

  it('is new with every sign-in, and a cookie that was planted is not taken over', async () => {
    const user = await app.user();
    const first = await app.signedIn(user);
    const planted = first.cookie;
    const second = app.anonymous();
    second.cookie = `__Host-imprimatur=${'A'.repeat(43)}`;
    await second.signIn(user.username, 'quiet harbour lantern 7', await app.code(user));
    expect(second.cookie).not.toBe(planted);
    expect(second.cookie).not.toContain('AAAA');
  });

  it('is seen and ended by its own person, and by nobody else', async () => {
    const user = await app.user();
    const one = await app.signedIn(user);
    const two = await app.signedIn(user);
    const list = await one.get('/api/me/sessions');
    const other = list
      .json<{ items: { id: string; isCurrent: boolean }[] }>()
      .items.find((it) => !it.isCurrent);
    const stranger = await app.signedIn('author');
    expect((await stranger.delete(`/api/me/sessions/${other?.id}`)).statusCode).toBe(404);
    expect((await one.delete(`/api/me/sessions/${other?.id}`)).statusCode).toBe(204);
    expect((await two.get('/api/session')).statusCode).toBe(401);
    expect((await one.get('/api/session')).statusCode).toBe(200);
  });

  it('takes new roles up with the next request', async () => {
    const user = await app.user();
    const client = await app.signedIn(user);
    expect((await client.get('/api/users')).statusCode).toBe(403);
    const admin = await app.signedIn('administrator');
    await admin.post(`/api/users/${user.id}/roles`, {
      body: { role: 'editor', reason: 'Joins the editors this spring' },
    });
    expect((await client.get('/api/users')).statusCode).toBe(200);
  });

  it('needs its CSRF token for every change', async () => {
    const client = await app.signedIn('administrator');
    const right = client.csrfToken;
    const other = await app.signedIn('administrator');
    for (const token of [undefined, 'wrong', other.csrfToken]) {
      client.csrfToken = token;
      const answer = await client.post('/api/users', { body: {} });
      expect(answer.json()).toMatchObject({ status: 403, code: 'csrf-failed' });
    }
    client.csrfToken = right;
    expect((await client.post('/api/users', { body: {} })).statusCode).toBe(422);
  });

  it.each<Record<string, string>>([
    { origin: 'https://evil.example' },
    { origin: 'null' },
    { 'sec-fetch-site': 'cross-site' },
    { 'sec-fetch-site': 'same-site' },
  ])('refuses a change that a browser says comes from elsewhere: %j', async (headers) => {
    const client = await app.signedIn('administrator');
    const answer = await client.post('/api/users', { body: {}, headers });
    expect(answer.json()).toMatchObject({ status: 403, code: 'cross-origin' });
    const signIn = await app.anonymous().post('/api/session', { body: {}, headers });
    expect(signIn.json()).toMatchObject({ status: 403, code: 'cross-origin' });
  });

  it('accepts a change from its own pages', async () => {
    const client = await app.signedIn('administrator');
    const headers = {
      origin: 'http://localhost:80',
      host: 'localhost:80',
      'sec-fetch-site': 'same-origin',
    };
    expect((await client.post('/api/users', { body: {}, headers })).statusCode).toBe(422);
  });
});
