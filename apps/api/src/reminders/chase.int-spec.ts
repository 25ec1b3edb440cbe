import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow, ReminderRow } from '#libs/persistence';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type ChaseItemView, type ChasePageView } from './chase.view.js';

const DAY = 86_400_000;

let board: BoardOverHttp;
beforeAll(async () => {
  board = await aBoardOverHttp();
});
afterAll(() => board.app.close());

async function chase(query = ''): Promise<ChasePageView> {
  return ok(await board.editor.client.get(`/api/chase${query}`)).json<ChasePageView>();
}

/** What is waited for in one article. */
async function chased(path: string, query = ''): Promise<ChaseItemView[]> {
  return (await chase(`?article=${idOf(path)}&sort=person${query}`)).items;
}

const idOf = (path: string): string => path.split('/')[3] ?? '';
const stages = (items: readonly ChaseItemView[]): string[] => items.map(({ stage }) => stage);

/** Sessions end after 12 hours: everybody signs in again. */
async function days(count: number): Promise<void> {
  board.app.clock.advance(count * DAY);
  for (const member of [board.author, board.editor, ...board.reviewers])
    await member.client.signIn(
      member.user.username,
      'quiet harbour lantern 7',
      await board.app.code(member.user),
    );
}

describe('the chase list', () => {
  it('follows an article from the editor to the reviewers and back, naming who is waited for', async () => {
    const path = await board.submitted();
    expect(await chased(path)).toMatchObject([
      { stage: 'decision', what: 'A review round', personId: board.editor.user.id, overdueBy: 0 },
    ]);
    const reviewerIds = board.reviewers.map(({ user }) => user.id);
    ok(await board.act(board.editor, path, 'rounds', { reviewerIds }));
    const invited = await chased(path);
    expect(stages(invited)).toEqual(['invitation', 'invitation']);
    expect(invited.map(({ personId }) => personId).sort()).toEqual([...reviewerIds].sort());
    expect(invited[0]).toMatchObject({
      title: 'Does rest help with a cold?',
      ...{ dueOn: '2026-04-12', tz: 'Europe/Berlin', overdueBy: -5 },
    });
    for (const reviewer of board.reviewers) ok(await board.accept(reviewer, path));
    expect(stages(await chased(path))).toEqual(['review', 'review']);
    for (const reviewer of board.reviewers) ok(await board.sign(reviewer, path));
    expect(await chased(path)).toMatchObject([
      { stage: 'decision', what: 'A decision: every review is in' },
    ]);
    ok(await board.act(board.editor, path, 'request-changes', { reason: 'The dose is missing.' }));
    expect(await chased(path)).toMatchObject([
      { stage: 'revision', personId: board.author.user.id },
    ]);
  });

  it('says when too few are left in a round for the signatures the policy asks for', async () => {
    const path = await board.invited();
    const [first] = board.reviewers;
    const body = { because: 'time' };
    ok(await first.client.post(`${path}/decline`, { body }));
    expect((await chased(path)).map(({ what }) => what)).toContain(
      'Another reviewer: 1 in the round, the policy asks for 2 signatures',
    );
  });

  it('waits for an editor where a reader has written', async () => {
    const path = await board.published();
    const { slug } = ok(await board.editor.client.get(path)).json<{ slug: string }>();
    const form = { message: 'The second sentence is wrong.' };
    ok(await board.app.anonymous().post(`/articles/${slug}/report`, { form }));
    expect(await chased(path)).toMatchObject([
      { stage: 'reader-report', what: 'An answer to a reader’s report', overdueBy: -3 },
    ]);
  });

  it('counts the days a date has passed, filters by them and puts the longest first', async () => {
    const path = await board.invited();
    await days(8);
    const later = await board.invited();
    const all = await chase('?stage=invitation&limit=100');
    const of = (at: string): ChaseItemView[] =>
      all.items.filter(({ articleId }) => articleId === idOf(at));
    expect(of(path).map(({ overdueBy }) => overdueBy)).toEqual([3, 3]);
    expect(of(later).map(({ overdueBy }) => overdueBy)).toEqual([-5, -5]);
    const overdue = all.items.map(({ overdueBy }) => overdueBy);
    expect(overdue).toEqual([...overdue].sort((one, other) => other - one));
    const late = await chase('?overdueBy=3&limit=100');
    expect(late.items.every(({ overdueBy }) => overdueBy >= 3)).toBe(true);
    expect(late.items.some(({ articleId }) => articleId === idOf(path))).toBe(true);
    expect(late.items.some(({ articleId }) => articleId === idOf(later))).toBe(false);
    const seats = all.counts.find(({ stage }) => stage === 'invitation');
    expect(seats).toEqual({
      stage: 'invitation',
      total: all.total,
      overdue: overdue.filter((it) => it > 0).length,
    });
  });

  it('shows an idle draft once nobody has touched it for the days of the policy', async () => {
    const path = await board.draft();
    await days(20);
    expect(await chased(path)).toEqual([]);
    await days(2);
    expect(await chased(path)).toMatchObject([
      { stage: 'idle', personId: board.author.user.id, overdueBy: 1 },
    ]);
  });

  it('shows a published text sixty days before it has to be reviewed again', async () => {
    const path = await board.published();
    await days(300);
    expect(await chased(path)).toEqual([]);
    await days(40);
    expect(await chased(path)).toMatchObject([{ stage: 're-review', tz: 'UTC' }]);
    await days(40);
    const [row] = await chased(path);
    expect(row?.overdueBy).toBeGreaterThan(0);
  });

  it('goes through all pages without leaving a row out or saying one twice', async () => {
    for (const sort of ['overdue', 'since', 'title', 'person']) {
      const all = await chase(`?limit=100&sort=${sort}`);
      const seen: string[] = [];
      let cursor = '';
      do {
        const page: ChasePageView = await chase(`?limit=3&sort=${sort}${cursor}`);
        seen.push(...page.items.map(({ id }) => id));
        cursor = page.next === null ? '' : `&cursor=${page.next}`;
      } while (cursor !== '');
      expect(seen).toEqual(all.items.map(({ id }) => id));
      expect(new Set(seen).size).toBe(all.total);
    }
  });

  it('names the last reminder, the next step and a mail that did not arrive', async () => {
    const path = await board.invited();
    const [seat] = await chased(path);
    const now = board.app.clock.now();
    const [sentMail, bounced] = [randomUUID(), randomUUID()];
    const step: Partial<ReminderRow> = {
      ...{ kind: 'invitation', subjectType: 'assignment', subjectId: seat?.id ?? '' },
      ...{ version: 90, act: 'remind', recipientId: seat?.personId ?? '', articleId: idOf(path) },
      ...{ basis: `${seat?.dueOn} 0`, onDate: '2026-04-10', plannedAt: now },
    };
    await board.app.db.work.bookkeep(async (sql) => {
      const mail: Partial<MailRow> = {
        ...{ userId: seat?.personId ?? '', subject: 'Please answer', body: '', at: now },
        ...{
          kind: 'invitation',
          class: 'ask',
          articleId: idOf(path),
          assignmentId: seat?.id ?? '',
        },
      } as const;
      await sql.insert(MailRow, { ...mail, id: sentMail, state: 'accepted' });
      await sql.insert(MailRow, {
        ...{ ...mail, id: bounced, state: 'bounced', at: now + 1, response: '550 no such user' },
      });
      await sql.insert(ReminderRow, {
        ...{ ...step, id: randomUUID(), step: 'remind-2', state: 'sent', mailId: sentMail },
        ...{ dueAt: now - 2, endedAt: now - 1 },
      });
      await sql.insert(ReminderRow, {
        ...{ ...step, id: randomUUID(), step: 'remind+0', state: 'planned', dueAt: now + 1000 },
      });
    });
    const found = (await chased(path)).find(({ id }) => id === seat?.id);
    expect(found).toMatchObject({
      lastReminder: { what: 'Reminder', to: seat?.personName, at: new Date(now - 1).toISOString() },
      next: { what: 'Reminder', onDate: '2026-04-10', dueAt: new Date(now + 1000).toISOString() },
      failedMail: { id: bounced, state: 'bounced', response: '550 no such user' },
    });
  });

  it.each([
    ['stage', 'lunch'],
    ['overdueBy', 'x'],
    ['overdueBy', '1e9'],
    ['person', "x'--"],
    ['sort', 'name'],
    ['limit', '1000'],
    ['cursor', 'bm90IG91cnM'],
  ])('refuses %s=%s', async (name, value) => {
    const query = `?${name}=${encodeURIComponent(value)}`;
    expect((await board.editor.client.get(`/api/chase${query}`)).statusCode).toBe(422);
  });
});
