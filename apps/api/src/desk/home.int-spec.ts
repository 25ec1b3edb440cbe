import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type Role } from '#libs/lifecycle';
import { ReaderReportRow } from '#libs/persistence';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { aText } from '../../testing/a-text.js';
import { whatIsStored } from '../../testing/what-is-stored.js';
import { deskPath, wordsOf } from './testing/desk-visitor.js';

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

const homeOf = async (role: Role): Promise<string> =>
  wordsOf((await (await board.app.signedIn(role)).get('/plain')).body);

describe('the desk', () => {
  it.each([
    ['reviewer', 'Nothing waits for you.'],
    ['author', 'You have not begun an article yet.'],
    ['editor', 'There is no article yet.'],
    ['chair', 'Nobody is late.'],
    ['compliance', 'No checkpoint has been signed yet.'],
    ['administrator', 'Everybody ('],
  ] as const)('says something useful to a %s before anything has happened', async (role, words) => {
    expect(await homeOf(role)).toContain(words);
  });

  it('tells somebody without a role whom to ask', async () => {
    const nobody = await board.app.signedIn(await board.app.user({}));
    expect(wordsOf((await nobody.get('/plain')).body)).toContain(
      'An administrator can give you one',
    );
  });

  it('shows a reviewer what is asked, by when and in which zone', async () => {
    const path = await board.invited({ title: 'Does tea help with a cold?' });
    const { client } = board.reviewers[0];
    const invited = await client.get('/plain');
    expect(wordsOf(invited.body)).toMatch(
      /Does tea help with a cold\? You are asked to review this text\. .* Answer by 12 April 2026 \(Europe\/Berlin\)/,
    );
    expect(invited.body).toContain(`href="${deskPath(path)}"`);
    await board.accept(board.reviewers[0], path);
    expect(wordsOf((await client.get('/plain')).body)).toMatch(
      /Due on \d+ April 2026 \(Europe\/Berlin\)/,
    );
  });

  it('shows an author each article with its state and what is next', async () => {
    await board.draft({ title: 'Does honey help?' });
    const words = wordsOf((await board.author.client.get('/plain')).body);
    expect(words).toContain('Does honey help? Draft. Finish the text and submit it for review.');
    expect(words).toContain('In review. The reviewers are reading it.');
    expect(await homeOf('author')).not.toContain('Does honey help?');
  });

  it('shows editors which reviewers wait for an answer about more time', async () => {
    const path = await board.inReview({ title: 'Does broth help?' });
    const body = { dueOn: '2026-06-01', reason: 'I am on leave until then.' };
    ok(await board.reviewers[0].client.post(`${path}/extension-requests`, { body }));
    expect(await homeOf('editor')).toMatch(
      /Wishes for more time Does broth help\? .* would like 1 June 2026 \(Europe\/Berlin\) instead of/,
    );
    expect(await homeOf('reviewer')).not.toContain('Does broth help?');
  });

  it('shows editors counts by state, who is late, and how many readers wait', async () => {
    const path = await board.invited({ title: 'Does steam help?' });
    await aReport(path);
    board.app.clock.advance(10 * 60_000);
    const before = wordsOf((await board.editor.client.get('/plain')).body);
    expect(before).toContain('Nobody is late.');
    expect(before).toContain('One report or question waits for an answer.');
    expect(before).toMatch(/In review \(3\)/);
    board.app.clock.advance(6 * 86_400_000);
    const editor = await board.app.signedIn('editor');
    expect(wordsOf((await editor.get('/plain')).body)).toMatch(
      /Does steam help\? Person \w+ has not answered\. The answer was due on 12 April 2026 \(Europe\/Berlin\) Overdue/,
    );
  });

  it('shows editors what is published and has not been reviewed again in time', async () => {
    const late = await aBoardOverHttp();
    const path = await late.published({ title: 'Does gargling help?' });
    const home = async (): Promise<string> => {
      const editor = await late.app.signedIn('editor');
      return wordsOf((await editor.get('/plain')).body);
    };
    expect(await home()).not.toContain('overdue');
    late.app.clock.advance(10 * 365 * 86_400_000);
    const words = await home();
    expect(words).toMatch(
      /Published, review overdue Does gargling help\? The next review was due on 7 April 20\d\d \(UTC\) Overdue/,
    );
    expect(words).toMatch(/Published \(1\) Does gargling help\? .* Review overdue/);
    await late.app.db.work.bookkeep(async (sql) => {
      const values = ['Under review.', path.split('/')[3]];
      await sql.execute('UPDATE articles SET notice_reason = $1 WHERE id = $2', values);
    });
    expect(await home()).not.toContain('overdue');
    await late.app.close();
  });

  it('shows compliance the newest events with who did them, and nobody else', async () => {
    const words = await homeOf('compliance');
    expect(words).toContain('The newest 20 events');
    expect(words).toMatch(/session started/);
    expect(await homeOf('editor')).not.toContain('The newest');
  });

  it('shows administrators who has not enrolled, and no article', async () => {
    await board.app.user({ name: 'New Person', isEnrolled: false, roles: ['reviewer'] });
    const words = await homeOf('administrator');
    expect(words).toMatch(/New Person, MD person-\w+ reviewer Not set up yet/);
    expect(words).not.toContain('Does honey help?');
  });

  it('escapes a title that is markup', async () => {
    const author = await board.app.signedIn('author');
    const title = 'Is <b>this</b> & "that" safe?';
    ok(await author.post('/api/articles', { body: aText({ title }) }));
    const { body } = await author.get('/plain');
    expect(body).toContain('Is &lt;b&gt;this&lt;/b&gt; &amp; &quot;that&quot; safe?');
  });

  it('changes nothing when it is looked at', async () => {
    const clients = [];
    for (const role of [
      'author',
      'reviewer',
      'editor',
      'chair',
      'compliance',
      'administrator',
    ] as const)
      clients.push(await board.app.signedIn(role));
    const [before, size] = [await whatIsStored(board.app.db), await board.logSize()];
    for (const client of clients) await client.get('/plain');
    expect(await whatIsStored(board.app.db)).toEqual(before);
    expect(await board.logSize()).toBe(size);
  });
});

async function aReport(path: string): Promise<void> {
  const articleId = path.split('/')[3] ?? '';
  const { db, clock } = board.app;
  await db.work.bookkeep(async (sql) => {
    await sql.insert(ReaderReportRow, {
      ...{ id: 'report-1', articleId, revisionId: 'r', kind: 'error', body: 'A number is off.' },
      ...{ receipt: 'RECEIPT-1', state: 'open', at: clock.now() },
    });
  });
}
