import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { TEST_PASSWORD, type TestApp, testApp, type TestUser } from '../../testing/index.js';
import { csrfIn, sendForm, wordsOf } from './testing/desk-visitor.js';

let app: TestApp;
let person: TestUser;
beforeAll(async () => {
  app = await testApp();
  person = await app.user({ roles: ['author'], name: 'Ada Lind', username: 'ada' });
});
afterAll(() => app.close());

const WRONG = 'That username, password or code is not right.';

describe('signing in on the desk', () => {
  it('leads somebody without a session from the desk to the form', async () => {
    const answer = await app.anonymous().get('/plain');
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/sign-in']);
    const page = await app.anonymous().get('/sign-in');
    expect(page.statusCode).toBe(200);
    expect(page.headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
    });
    expect(page.body).not.toMatch(/<script|style=|onpaste/);
  });

  it('begins a session with password and code and leads to the desk', async () => {
    const client = app.anonymous();
    const form = { username: 'ada', password: TEST_PASSWORD, code: await app.code(person) };
    const answer = await client.post('/sign-in', { form: { ...form, recoveryCode: '' } });
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/plain']);
    const cookie = [answer.headers['set-cookie']].flat()[0];
    expect(cookie).toMatch(
      /^__Host-imprimatur=[\w-]{43}; Path=\/; Secure; HttpOnly; SameSite=Lax$/,
    );
    expect(wordsOf((await client.get('/plain')).body)).toContain('Welcome, Ada Lind');
  });

  it.each([
    ['a wrong password', { username: 'ada', password: 'not the right one', code: '123456' }],
    ['somebody who is not there', { username: 'nobody', password: TEST_PASSWORD, code: '1' }],
    ['neither code nor recovery code', { username: 'ada', password: TEST_PASSWORD }],
  ])('shows the form with one and the same message after %s', async (_, form) => {
    const answer = await app.anonymous().post('/sign-in', { form });
    expect([answer.statusCode, answer.headers['set-cookie']]).toEqual([401, undefined]);
    expect(wordsOf(answer.body)).toContain(WRONG);
    expect(answer.body).toContain(`value="${form.username}"`);
    expect(answer.body).not.toContain(form.password);
    app.clock.advance(20 * 60_000);
  });

  it('escapes what was typed as the username', async () => {
    const form = { username: '"><script>alert(1)</script>', password: 'x', code: '1' };
    const { body } = await app.anonymous().post('/sign-in', { form });
    expect(body).not.toContain('<script>');
    expect(body).toContain('&quot;&gt;&lt;script&gt;');
  });

  it('slows guessing down with the brake of the API, in plain words', async () => {
    app.clock.advance(20 * 60_000);
    const form = { username: 'guessed', password: 'x', code: '1' };
    for (let at = 0; at < 5; at += 1) await app.anonymous().post('/sign-in', { form });
    const answer = await app.anonymous().post('/sign-in', { form });
    expect(answer.statusCode).toBe(429);
    expect(answer.headers['retry-after']).toMatch(/^\d+$/);
    expect(wordsOf(answer.body)).toMatch(/Too many attempts\. Wait \d+ seconds/);
    const overApi = await app.anonymous().post('/api/session', { body: form });
    expect(overApi.statusCode).toBe(429);
    app.clock.advance(20 * 60_000);
  });

  it('refuses a form of another site before it is looked at', async () => {
    const form = { username: 'ada', password: TEST_PASSWORD, code: await app.code(person) };
    const headers = { origin: 'https://elsewhere.example' };
    const answer = await app.anonymous().post('/sign-in', { form, headers });
    expect(answer.statusCode).toBe(403);
    expect(answer.headers['set-cookie']).toBeUndefined();
  });

  it('signs out with the token of the page, and not without it', async () => {
    const client = await app.signedIn(person);
    const { body } = await client.get('/plain');
    const without = await client.post('/plain/sign-out', { form: {} });
    expect(without.statusCode).toBe(403);
    expect((await client.get('/plain')).statusCode).toBe(200);
    const answer = await client.post('/plain/sign-out', { form: { csrf: csrfIn(body) } });
    expect([answer.statusCode, answer.headers['location']]).toEqual([303, '/']);
    expect(answer.headers['set-cookie']).toContain('Max-Age=0');
    const old = await app.signedIn(person);
    const cookie = old.cookie ?? '';
    await sendForm(old, '/plain', '/plain/sign-out', {});
    const again = await app.anonymous().get('/plain', { headers: { cookie } });
    expect(again.headers['location']).toBe('/sign-in');
  });

  it('answers a page of the desk that is not there with a page', async () => {
    const client = await app.signedIn(person);
    const answer = await client.get('/plain/nowhere');
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      'text/html; charset=utf-8',
    ]);
    const { body } = await client.get('/plain');
    const style = /href="(\/plain\/style-\w+\.css)"/.exec(body)?.[1] ?? '';
    const css = await app.anonymous().get(style);
    expect([css.statusCode, css.headers['content-type']]).toEqual([200, 'text/css; charset=utf-8']);
  });
});
