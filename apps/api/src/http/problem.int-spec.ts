import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type TestApp, testApp } from '../../testing/index.js';

describe('the API', () => {
  let app: TestApp;
  beforeAll(async () => {
    app = await testApp();
  });
  afterAll(() => app.close());

  it('answers on /healthz without a session', async () => {
    const answer = await app.anonymous().get('/healthz');
    expect(answer.statusCode).toBe(200);
    expect(answer.json()).toMatchObject({ status: 'ok' });
  });

  it('signs a person in and says who it is', async () => {
    const client = await app.signedIn('editor');
    const answer = await client.get('/api/session');
    expect(answer.json()).toMatchObject({ user: { roles: ['editor'] }, method: 'password+totp' });
  });
});
