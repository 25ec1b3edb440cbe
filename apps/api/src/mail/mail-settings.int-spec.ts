import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow } from '#libs/persistence';
import { type TestApp, testApp } from '../../testing/index.js';

let app: TestApp;
beforeAll(async () => {
  app = await testApp({
    environment: { SMTP_URL: 'smtp://127.0.0.1:9', BOUNCE_SECRET: '' },
  });
  const person = await app.user({ roles: ['reviewer'] });
  const common = { userId: person.id, at: 0, state: 'accepted' as const, body: 'Text.' };
  await app.db.work.bookkeep(async (sql) => {
    await sql.insert(MailRow, {
      ...{ ...common, id: 'm-article', kind: 'invitation', subject: 'Please review: Rest' },
      articleId: 'a-1',
    });
    await sql.insert(MailRow, { ...common, id: 'm-digest', kind: 'digest', subject: '3 things' });
    await sql.insert(MailRow, {
      ...common,
      id: 'm-own',
      kind: 'licence-reminder',
      subject: 'Yours',
    });
  });
});
afterAll(() => app.close());

describe('with a mail system', () => {
  it.each([
    ['m-article', null],
    ['m-digest', null],
    ['m-own', 'Yours'],
  ])('keeps articles from an administrator without rights on content (%s)', async (id, subject) => {
    const administrator = await app.signedIn('administrator');
    const mail = (await administrator.get(`/api/mails/${id}`)).json<{ text: string | null }>();
    expect(mail).toMatchObject({ subject, state: 'accepted' });
    expect(mail.text === null).toBe(subject === null);
  });

  it('shows them to an administrator who is an editor too', async () => {
    const both = await app.signedIn(await app.user({ roles: ['administrator', 'editor'] }));
    const mail = (await both.get('/api/mails/m-article')).json<{ subject: string }>();
    expect(mail.subject).toBe('Please review: Rest');
  });
});

describe('without a secret for bounces', () => {
  it('takes none, whatever is shown', async () => {
    for (const authorization of ['', 'Bearer ', 'Bearer undefined']) {
      const headers = { 'content-type': 'message/rfc822', authorization };
      const answer = await app.anonymous().post('/api/mail/bounces', { body: 'x', headers });
      expect(answer.statusCode).toBe(404);
    }
  });
});
