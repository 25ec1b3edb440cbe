import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Page } from 'playwright-core';
import { ok } from '../../api/testing/a-board-over-http.js';
import { aText } from '../../api/testing/a-text.js';
import { taskLink } from '../../api/testing/task-link.js';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, PHONE, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(120_000);

const TITLE = 'Does rest help with a cold?';

describe('from an invitation to a signature', () => {
  let web: ServedWeb;

  beforeAll(async () => {
    web = await servedWeb();
  });

  afterAll(() => web.close());

  /** Sent back, changed, handed in again, and taken up again by the reviewer. */
  async function revise(path: string): Promise<void> {
    const { board } = web;
    const { author, editor, reviewers } = board;
    ok(await board.act(editor, path, 'request-changes', { reason: 'Say whom it helps.' }));
    const { version } = await board.now(path);
    const body = aText({
      title: TITLE,
      bodies: { clinician: 'Rest helps nearly everybody recover from a mild cold [@rest].' },
    });
    ok(await author.client.put(`${path}/draft`, { body, version }));
    ok(await board.act(author, path, 'submit', { summary: 'Whom it helps.' }));
    const reviewerIds = reviewers.map(({ user }) => user.id);
    ok(await board.act(editor, path, 'rounds', { reviewerIds }));
    ok(await board.accept(reviewers[0], path));
  }

  const idOf = (path: string): string => path.split('/').at(-1) ?? '';
  const heading = (page: Page, name: string | RegExp) =>
    page.getByRole('heading', { level: 1, name, exact: true });

  it('takes ten touches on a phone, from the link in the mail to the receipt', async () => {
    const path = await web.board.invited({ title: TITLE });
    const [reviewer] = web.board.reviewers;
    const page = await web.open('/', undefined, { viewport: PHONE });
    await page.goto(web.origin + (await taskLink(web.board, path)));
    let touches = 0;
    const touch = async (name: string | RegExp, role: 'button' | 'radio' | 'checkbox' | 'link') => {
      touches += 1;
      await page.getByRole(role, { name }).first().click();
    };
    const fill = async (label: string | RegExp, words: string) => {
      touches += 1;
      await page.getByLabel(label).fill(words);
    };
    await touch('Open the task', 'button');
    await heading(page, `You are asked to review: ${TITLE}`).waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await touch(/^I have nothing to disclose/, 'radio');
    await touch(/^I keep the text to myself/, 'checkbox');
    await touch('Accept, and open the text', 'button');
    await heading(page, TITLE).waitFor();
    await page.getByText('No notes yet.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await touch('Sign this text', 'link');
    await heading(page, `Sign: ${TITLE}`).waitFor();
    await touch(/medically accurate/, 'radio');
    await touch('I have read it: sign', 'button');
    const { password = '', code = '' } = await web.board.signing(reviewer, path);
    await fill('Your password, again', password);
    await fill('Code from your authenticator app', code);
    expect(await faultsOf(page)).toEqual([]);
    await touch('Sign', 'button');
    await heading(page, 'Receipt of your signature').waitFor();
    await page.getByText('Signed. Thank you.').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(touches).toBe(10);
    const signed = await web.board.editor.client.get(`${path}/signatures`);
    expect(signed.json()).toMatchObject([{ signerId: reviewer.user.id, isOnCurrentText: true }]);
    await page.context().close();
  });

  it('goes by keyboard alone at 320 pixels', async () => {
    const path = await web.board.invited({ title: TITLE });
    const [, reviewer] = web.board.reviewers;
    const page = await web.open(`/articles/${idOf(path)}`, reviewer, { viewport: NARROW });
    await heading(page, /You are asked/).waitFor();
    const to = async (name: string): Promise<void> => {
      for (let step = 0; step < 80; step += 1) {
        await page.keyboard.press('Tab');
        const focused = await page.evaluate<string>(`(() => {
          const it = document.activeElement;
          const named = it.labels?.[0]?.textContent ?? it.getAttribute('aria-label');
          return (named ?? it.textContent ?? '').trim();
        })()`);
        if (focused.startsWith(name)) return;
      }
      throw new Error(`No way by Tab to “${name}”.`);
    };
    const press = (key: string) => page.keyboard.press(key);
    await to('I have nothing to disclose');
    await press('Space');
    await to('I keep the text to myself');
    await press('Space');
    await to('Accept, and open the text');
    await press('Enter');
    await heading(page, TITLE).waitFor();
    await page.getByRole('link', { name: 'Sign this text' }).waitFor();
    await to('Sign this text');
    await press('Enter');
    await heading(page, `Sign: ${TITLE}`).waitFor();
    await page.getByRole('radio').first().waitFor();
    await to('I have read this text and it is medically accurate');
    await press('Space');
    await to('I have read it: sign');
    await press('Enter');
    const { password = '', code = '' } = await web.board.signing(reviewer, path);
    // The password field has the focus by itself.
    await page.getByLabel('Your password, again').waitFor();
    await page.keyboard.insertText(password);
    await to('Code from your authenticator app');
    await page.keyboard.insertText(code);
    await press('Enter');
    await heading(page, 'Receipt of your signature').waitFor();
    expect(await sidewaysOf(page)).toBe(0);
    await page.context().close();
  });

  it('signs nothing when the text changed meanwhile, and shows what changed', async () => {
    const path = await web.board.inReview({ title: TITLE });
    const [reviewer] = web.board.reviewers;
    const page = await web.open('/', reviewer);
    // Whoever hears of the change at once never gets as far as this.
    await page.route('**/api/live*', (route) => route.abort());
    await page.goto(`${web.origin}/desk/articles/${idOf(path)}/sign`);
    await page.getByRole('radio', { name: /medically accurate/ }).check();
    await page.getByRole('button', { name: 'I have read it: sign' }).click();
    await revise(path);
    const { password = '', code = '' } = await web.board.signing(reviewer, path);
    await page.getByLabel('Your password, again').fill(password);
    await page.getByLabel('Code from your authenticator app').fill(code);
    await page.getByRole('button', { name: 'Sign', exact: true }).click();
    await page.getByText('You have signed nothing.').waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(
      expect.arrayContaining(['nearly', 'everybody']),
    );
    expect(await faultsOf(page)).toEqual([]);
    const signed = await web.board.editor.client.get(`${path}/signatures`);
    expect(signed.json()).toEqual([]);
    await page.context().close();
  });

  it('turns an invitation down as easily, and says so', async () => {
    const path = await web.board.invited({ title: TITLE });
    const [reviewer] = web.board.reviewers;
    const page = await web.open(`/articles/${idOf(path)}#decline`, reviewer, { viewport: PHONE });
    await page.getByRole('radio', { name: 'It is not my field' }).check();
    await page.getByRole('button', { name: 'Decline the invitation' }).click();
    await page.getByText('You declined this request.').waitFor();
    const rounds = await web.board.editor.client.get(`${path}/rounds`);
    const seats = rounds.json<{ seats: { reviewerId: string; state: string }[] }[]>()[0]?.seats;
    const own = seats?.find(({ reviewerId }) => reviewerId === reviewer.user.id);
    expect(own?.state).toBe('declined');
    await page.context().close();
  });
});
