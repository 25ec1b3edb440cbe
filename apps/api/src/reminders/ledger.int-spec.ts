import { randomUUID } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { MailRow, ReminderRow } from '#libs/persistence';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type LedgerLineView, type LedgerPageView } from './ledger.view.js';

let board: BoardOverHttp;
let path: string;
let articleId: string;
let seatId: string;
const made = {
  planned: randomUUID(),
  skipped: randomUUID(),
  sent: randomUUID(),
  expire: randomUUID(),
};
const mailId = randomUUID();

beforeAll(async () => {
  board = await aBoardOverHttp();
  path = await board.inReview();
  articleId = path.split('/')[3] ?? '';
  const [{ user }] = board.reviewers;
  const now = board.app.clock.now();
  const seats = ok(await board.reviewers[0].client.get('/api/my/assignments'));
  seatId = seats.json<{ items: { id: string }[] }>().items[0]?.id ?? '';
  const row: Partial<ReminderRow> = {
    ...{ kind: 'review', subjectType: 'assignment', subjectId: seatId, version: 90 },
    ...{ act: 'remind', recipientId: user.id, articleId, basis: '2026-04-21 abc', plannedAt: now },
    ...{ onDate: '2026-04-14' },
  } as const;
  await board.app.db.work.bookkeep(async (sql) => {
    await sql.insert(MailRow, {
      ...{ id: mailId, userId: user.id, kind: 'review-reminder', class: 'reminder', at: now },
      ...{ subject: 'Due soon', body: '', state: 'accepted', day: '2026-04-07' },
    });
    await sql.insert(ReminderRow, {
      ...{ ...row, id: made.planned, step: 'remind-1', state: 'planned', dueAt: now + 9e8 },
    });
    await sql.insert(ReminderRow, {
      ...{ ...row, id: made.skipped, step: 'remind-9', state: 'skipped', dueAt: now },
      ...{ reason: 'Its day had passed when the date was set.', endedAt: now },
    });
    await sql.insert(ReminderRow, {
      ...{ ...row, id: made.sent, step: 'remind-7', state: 'sent', dueAt: now, endedAt: now + 1 },
      mailId,
    });
    await sql.insert(ReminderRow, {
      ...{ ...row, id: made.expire, step: 'replace+21', act: 'replace', state: 'planned' },
      ...{ recipientId: null, dueAt: now + 9e9 },
    });
  });
});
afterAll(() => board.app.close());

async function ledger(query: string, who = board.reviewers[0]): Promise<LedgerLineView[]> {
  return ok(await who.client.get(`/api/me/reminders${query}`)).json<LedgerPageView>().items;
}

const line = (lines: readonly LedgerLineView[], id: string): LedgerLineView | undefined =>
  lines.find((it) => it.id === id);

describe('the reminder ledger', () => {
  it('tells what comes next and which rule of which policy version it comes from', async () => {
    const coming = await ledger('?limit=100');
    expect(line(coming, made.planned)).toMatchObject({
      ...{ state: 'planned', what: 'Reminder', canSnooze: true, policyVersion: 1 },
      why: 'Policy version 1 sends a reminder 1 day before the date, because the review is due on Tuesday 21 April 2026.',
    });
    expect(line(coming, made.expire)).toMatchObject({
      ...{ what: 'The seat ends and the next in line is asked', canSnooze: false },
      recipientId: null,
    });
  });

  it('tells what was sent, with its mail, and what was skipped and why', async () => {
    const past = await ledger('?which=past&limit=100');
    expect(line(past, made.sent)).toMatchObject({
      ...{ state: 'sent', mail: { id: mailId, subject: 'Due soon', state: 'accepted' } },
      title: 'Does rest help with a cold?',
    });
    expect(line(past, made.skipped)).toMatchObject({
      ...{ state: 'skipped', reason: 'Its day had passed when the date was set.', mail: null },
    });
    expect(line(past, mailId)).toBeUndefined();
    expect(past.filter(({ what }) => what === 'Mail')).toMatchObject([
      { kind: null, articleId, why: expect.stringContaining('left at once') },
    ]);
  });

  it('shows nobody what goes to somebody else', async () => {
    const coming = await ledger('?limit=100', board.reviewers[1]);
    expect(line(coming, made.planned)).toBeUndefined();
  });

  it('goes through its pages without leaving a line out', async () => {
    const all = await ledger('?which=past&limit=100');
    const seen: string[] = [];
    let cursor = '';
    do {
      const answer = ok(
        await board.reviewers[0].client.get(`/api/me/reminders?which=past&limit=1${cursor}`),
      ).json<LedgerPageView>();
      seen.push(...answer.items.map(({ id }) => id));
      cursor = answer.next === null ? '' : `&cursor=${answer.next}`;
    } while (cursor !== '');
    expect(seen).toEqual(all.map(({ id }) => id));
  });

  it('shows editors an article’s, whole or for one person', async () => {
    const read = async (query: string): Promise<LedgerLineView[]> =>
      ok(await board.editor.client.get(`${path}/reminders${query}`)).json<LedgerPageView>().items;
    const whole = await read('?limit=100');
    expect(line(whole, made.planned)).toMatchObject({
      ...{ recipientId: board.reviewers[0].user.id, canSnooze: false },
    });
    const [, second] = board.reviewers;
    expect(line(await read(`?limit=100&person=${second.user.id}`), made.planned)).toBeUndefined();
    expect((await board.editor.client.get('/api/articles/none/reminders')).statusCode).toBe(404);
    expect((await board.author.client.get(`${path}/reminders`)).statusCode).toBe(403);
  });
});
