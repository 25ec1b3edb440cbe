import { afterAll, beforeAll, describe, expect, it, jest } from '@jest/globals';
import { type Page } from 'playwright-core';
import { ok } from '../../api/testing/a-board-over-http.js';
import { aText } from '../../api/testing/a-text.js';
import { faultsOf, sidewaysOf } from './faults-of.js';
import { NARROW, type ServedWeb, servedWeb } from './served-web.js';

jest.setTimeout(120_000);

const FIRST = 'Rest helps most people recover from a mild cold in ten days [@rest].';
const SECOND = 'Rest helps most people recover from a mild cold in about ten days [@rest].';

interface Note {
  readonly target: { readonly selector: readonly { readonly exact?: string }[] };
  readonly severity: string;
  readonly state: string;
  readonly replies: readonly { readonly body: string }[];
}

describe('the reading view', () => {
  let web: ServedWeb;

  beforeAll(async () => {
    web = await servedWeb();
  });

  afterAll(() => web.close());

  const pageOf = (path: string): string => path.replace('/api', '');

  async function notesOn(path: string): Promise<Note[]> {
    const answer = ok(await web.board.editor.client.get(`${path}/annotations`));
    return answer.json<{ items: Note[] }>().items;
  }

  /** Selects some words of the text, as a mouse or a finger would. */
  const select = (page: Page, words: string): Promise<void> =>
    page.evaluate(`(() => {
      const body = document.querySelector('.reading > div');
      const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const at = node.data.indexOf(${JSON.stringify(words)});
        if (at < 0) continue;
        window.getSelection().setBaseAndExtent(node, at, node, at + ${words.length});
        return;
      }
      throw new Error('not there');
    })()`);

  async function write(page: Page, words: string): Promise<void> {
    await page.getByRole('textbox', { name: 'What you say' }).fill(words);
    await page.getByRole('button', { name: 'Save the note' }).click();
    await page.getByText('The note is saved.').waitFor();
    await page.getByText(words).first().waitFor();
  }

  it('marks a passage by selecting it, with other words as a redline; replies and settles', async () => {
    const path = await web.board.inReview();
    const page = await web.open(pageOf(path), web.board.reviewers[0]);
    await page.getByText('Rest helps most people').waitFor();
    await select(page, 'in ten days');
    await page.getByRole('button', { name: 'Mark this passage' }).click();
    await page.getByLabel(/^Words that could stand there/).fill('in about ten days');
    await page.locator('ins', { hasText: 'about' }).first().waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await write(page, 'It is an average.');
    const [note] = await notesOn(path);
    expect(note).toMatchObject({ severity: 'required', state: 'open' });
    expect(note?.target.selector).toContainEqual(expect.objectContaining({ exact: 'in ten days' }));
    await page.getByRole('button', { name: 'Reply', exact: true }).click();
    await page.getByRole('textbox', { name: 'Reply' }).fill('See the trial.');
    await page.getByRole('button', { name: 'Send', exact: true }).click();
    await page.getByRole('textbox', { name: 'Reply' }).waitFor({ state: 'detached' });
    await page.getByText('See the trial.').waitFor();
    await page.getByRole('button', { name: 'Resolve' }).click();
    await page.getByRole('textbox', { name: 'Why it is settled' }).fill('It says so now.');
    await page.getByRole('button', { name: 'Resolve' }).click();
    await page.getByText('Resolved: It says so now.').waitFor();
    expect(await notesOn(path)).toMatchObject([
      { state: 'resolved', replies: [{ body: 'See the trial.' }] },
    ]);
    await page.context().close();
  });

  it('marks a passage with the keyboard alone, by its words', async () => {
    const path = await web.board.inReview();
    const options = { viewport: NARROW, colorScheme: 'dark' } as const;
    const page = await web.open(pageOf(path), web.board.reviewers[0], options);
    await page.getByLabel('Find a passage to mark').focus();
    await page.keyboard.type('mild cold');
    await page.getByText('Place 1 of 1').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    expect(await sidewaysOf(page)).toBe(0);
    await page.keyboard.press('Enter');
    await page.getByText('Your note on “mild cold”').waitFor();
    await write(page, 'Which cold?');
    const [note] = await notesOn(path);
    expect(note?.target.selector).toContainEqual(expect.objectContaining({ exact: 'mild cold' }));
    await page.context().close();
  });

  it('shows the reference of a citation beside the text, and leads back', async () => {
    const path = await web.board.inReview();
    const page = await web.open(pageOf(path), web.board.reviewers[0]);
    const citation = page.locator('.reading a[href="#ref-1"]').first();
    await citation.focus();
    await page.keyboard.press('Enter');
    const card = page.getByRole('dialog', { name: 'Reference 1' });
    await card.getByText('Rest and recovery').waitFor();
    expect(await faultsOf(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
    expect(await page.evaluate('document.activeElement.getAttribute("href")')).toBe('#ref-1');
    await page.context().close();
  });

  it('shows first what changed since the revision that the person signed', async () => {
    const { board } = web;
    const [reviewer] = board.reviewers;
    const path = await board.inReview({ bodies: { clinician: FIRST } });
    ok(await board.sign(reviewer, path));
    ok(await board.act(board.editor, path, 'request-changes', { reason: 'It is an average.' }));
    const { version } = await board.now(path);
    const body = aText({ bodies: { clinician: SECOND } });
    ok(await board.author.client.put(`${path}/draft`, { body, version }));
    ok(await board.act(board.author, path, 'submit', { summary: 'An average.' }));
    const reviewerIds = board.reviewers.map(({ user }) => user.id);
    ok(await board.act(board.editor, path, 'rounds', { reviewerIds }));
    ok(await board.accept(reviewer, path));
    const page = await web.open(pageOf(path), reviewer);
    await page.getByText('since revision 1, which you signed').waitFor();
    expect(await page.locator('ins').allTextContents()).toEqual(['about ']);
    expect(await faultsOf(page)).toEqual([]);
    await page.context().close();
  });

  it('keeps a review over a closed tab and a lost network, and sends it once', async () => {
    const path = await web.board.inReview();
    const [reviewer] = web.board.reviewers;
    const page = await web.open(pageOf(path), reviewer);
    const form = page.getByRole('form', { name: 'Your review' });
    await form.getByRole('textbox').first().waitFor();
    await page.context().setOffline(true);
    for (const field of await form.getByRole('textbox').all()) await field.fill('Yes, by page 3.');
    await page.getByText(/^Kept on this device at/).waitFor();
    await page.context().setOffline(false);
    const again = await page.context().newPage();
    await page.close();
    await again.goto(`${web.origin}/desk${pageOf(path)}`);
    const kept = again.getByRole('form', { name: 'Your review' });
    await kept.getByRole('textbox').first().waitFor();
    expect(await kept.getByRole('textbox').first().inputValue()).toBe('Yes, by page 3.');
    await kept.getByRole('radio', { name: 'Approve as it is' }).check();
    await kept.getByRole('button', { name: 'Send the review' }).click();
    await again.getByText('Your review is sent.').waitFor();
    const reviews = ok(await web.board.editor.client.get(`${path}/reviews`)).json<object[]>();
    expect(reviews).toMatchObject([
      { recommendation: 'approve', wordsToAuthor: 'Yes, by page 3.' },
    ]);
    await again.context().close();
  });
});
