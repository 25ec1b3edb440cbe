import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MAIL_KINDS } from '#libs/mail';
import { DEFAULT_RULES } from '#libs/workflow';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type TestClient, type TestResponse } from '../../testing/index.js';

let board: BoardOverHttp;
let administrator: TestClient;
let articleId: string;
beforeAll(async () => {
  board = await aBoardOverHttp();
  administrator = await board.app.signedIn('administrator');
  articleId = (await board.invited()).split('/')[3] ?? '';
});
afterAll(() => board.app.close());

interface Preview {
  subject: string;
  text: string;
  html: string;
  isSample: boolean;
}
const preview = (client: TestClient, body: object): Promise<TestResponse> =>
  client.post('/api/policies/mail-preview', { body });

describe('preview of a mail', () => {
  it.each(Object.keys(MAIL_KINDS))('shows %s in both languages', async (kind) => {
    for (const lang of ['en', 'es']) {
      const shown = ok(await preview(administrator, { kind, lang })).json<Preview>();
      expect(shown.isSample).toBe(true);
      expect(shown.subject + shown.text).not.toMatch(/\{|undefined/);
      expect(shown.html).toContain(`lang="${lang}"`);
    }
  });

  it('fills the template that was sent with what an article has', async () => {
    const template = { subject: '{title}', text: '{actor} asks until {respondBy}.' };
    const body = { kind: 'invitation', lang: 'en', articleId, template };
    const shown = ok(await preview(board.editor.client, body)).json<Preview>();
    expect(shown).toMatchObject({ isSample: false });
    expect(shown.subject).toBe('Does rest help with a cold?');
    expect(shown.text).toContain(`${board.editor.user.name} asks until`);
    expect(shown.text).toContain('- Decline ([personal link])');
  });

  it('shows an administrator no article', async () => {
    const body = { kind: 'signed', lang: 'en', articleId };
    expect((await preview(administrator, body)).json()).toMatchObject({ isSample: true });
  });

  it.each([
    ['an unknown variable', { template: { subject: 'x', text: '{nobody}' } }, 'unknown-variable'],
    ['an unknown kind', { kind: 'fax' }, 'validation-failed'],
    ['an unknown language', { lang: 'tlh' }, 'validation-failed'],
    [
      'a line break in a subject',
      { template: { subject: 'a\nb', text: 'c' } },
      'validation-failed',
    ],
  ])('refuses %s', async (_, more, code) => {
    const answer = await preview(administrator, { kind: 'signed', lang: 'en', ...more });
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
  });

  it('knows nothing of an article that is not there', async () => {
    const body = { kind: 'signed', lang: 'en', articleId: 'nothing' };
    expect((await preview(board.editor.client, body)).statusCode).toBe(404);
  });
});

describe('templates of a policy', () => {
  const adopt = (mailTemplates: unknown, version: number): Promise<TestResponse> =>
    administrator.post('/api/policies', {
      body: {
        ...{ title: 'Second', text: 'Text', rules: { ...DEFAULT_RULES, mailTemplates } },
        effectiveFrom: '2026-04-07',
      },
      version,
    });

  it.each([
    [
      'an unknown variable',
      { signed: { en: { subject: 'x', text: '{nobody}' } } },
      'unknown-variable',
      'nobody',
    ],
    ['an unknown kind', { fax: {} }, 'validation-failed', 'fax'],
    [
      'an unknown language',
      { signed: { tlh: { subject: 'x', text: 'y' } } },
      'validation-failed',
      'tlh',
    ],
    ['no templates', 'none', 'validation-failed', 'object'],
  ])('are refused with %s, which is named', async (_, templates, code, named) => {
    const answer = await adopt(templates, 1);
    expect([answer.statusCode, answer.json<{ code: string }>().code]).toEqual([422, code]);
    expect(answer.body).toContain(named);
    const { items } = (await administrator.get('/api/policies')).json<{ items: object[] }>();
    expect(items).toHaveLength(1);
  });

  it('are used as soon as the policy is in force', async () => {
    const template = { subject: 'Our own words: {title}', text: 'Please answer by {respondBy}.' };
    ok(await adopt({ invitation: { en: template } }, 1));
    const path = await board.invited();
    const { items } = ok(await board.editor.client.get(`${path}/mails`)).json<{
      items: { subject: string; text: string }[];
    }>();
    expect(items[0]?.subject).toMatch(/^Our own words: /);
    expect(items[0]?.text).toMatch(/Please answer by \w+ \d+ \w+ 2026\./);
  });
});
