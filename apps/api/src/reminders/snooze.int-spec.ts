import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { ReminderRow } from '#libs/persistence';
import { addDays } from '#libs/runtime';
import { aBoardOverHttp, type BoardOverHttp, ok } from '../../testing/a-board-over-http.js';
import { type TestResponse } from '../../testing/index.js';
import { type LedgerLineView, type LedgerPageView, type SnoozedView } from './ledger.view.js';

let board: BoardOverHttp;
let today: string;
beforeAll(async () => {
  board = await aBoardOverHttp();
  today = '2026-04-07';
});
afterAll(() => board.app.close());

/** What comes to the first reviewer about an article, the soonest first. */
async function coming(path: string): Promise<LedgerLineView[]> {
  const { client } = board.reviewers[0];
  const answer = ok(await client.get('/api/me/reminders?limit=100')).json<LedgerPageView>();
  return answer.items.filter(({ articleId }) => articleId === path.split('/')[3]);
}

function snooze(id: string, until: unknown, who = board.reviewers[0]): Promise<TestResponse> {
  return who.client.post(`/api/me/reminders/${id}/snooze`, { body: { until } });
}

describe('putting a reminder off', () => {
  it('moves the reminder and not the due date, leaves the ones before it out, and is written down', async () => {
    const path = await board.inReview();
    const [first, second] = (await coming(path)) as [LedgerLineView, LedgerLineView];
    // Accepted on 7 April, due on 21 April: reminders 7 days and 1 day before, escalation 5 days after.
    expect([first.onDate, second.onDate]).toEqual(['2026-04-14', '2026-04-20']);
    const answer = ok(await snooze(first.id, '2026-04-21')).json<SnoozedView>();
    expect(answer).toMatchObject({ onDate: '2026-04-21', dueOn: '2026-04-21' });
    expect(answer.dueAt).toBe('2026-04-21T07:00:00.000Z');
    expect(answer.note).toContain('stays due on 2026-04-21');
    const after = await coming(path);
    expect(after.map(({ id }) => id)).not.toContain(second.id);
    expect(after.find(({ id }) => id === first.id)).toMatchObject({
      onDate: '2026-04-21',
      why: expect.stringContaining('the review is due on Tuesday 21 April 2026'),
    });
    expect(await board.app.db.reader.findOne(ReminderRow, { id: second.id })).toMatchObject({
      ...{ state: 'skipped', reason: 'Put off until 2026-04-21: one reminder comes then.' },
    });
    const event = await board.app.db.reader.queryOne<{ event: string }>(
      `SELECT event FROM audit_events WHERE action = 'reminder.snoozed'`,
    );
    expect(JSON.parse(event?.event ?? '{}')).toMatchObject({ object: { id: first.id } });
  });

  it.each([
    ['today', () => today],
    ['the day it falls on already', () => '2026-04-14'],
    ['more than 14 days ahead', () => addDays(today, 15)],
    ['a day that does not exist', () => '2026-02-30'],
    ['an instant', () => '2026-04-16T09:00:00Z'],
    ['a line break', () => '2026-04-16\n'],
    ['nothing', () => undefined],
  ])('is refused for %s, and nothing changes', async (_, until) => {
    const path = await board.inReview();
    const before = await coming(path);
    expect((await snooze(before[0]?.id ?? '', until())).statusCode).toBe(422);
    expect(await coming(path)).toEqual(before);
  });

  it('never reaches the day on which somebody else is told or asked', async () => {
    const path = await board.invited();
    const [first] = await coming(path);
    // To be answered by 12 April; the invitation ends on the 13th.
    const answer = await snooze(first?.id ?? '', '2026-04-13');
    expect(answer.statusCode).toBe(422);
    expect(answer.json<{ detail: string }>().detail).toContain('not after 2026-04-12');
    expect((await snooze(first?.id ?? '', '2026-04-12')).statusCode).toBe(200);
  });

  it('is not for what escalates or happens by itself, nor for what is gone', async () => {
    const path = await board.inReview();
    const lines = await coming(path);
    const act = lines.find((it) => it.act === 'replace');
    expect((await snooze(act?.id ?? '', '2026-04-15')).statusCode).toBe(404);
    const [first] = lines;
    await board.app.db.work.bookkeep((sql) =>
      sql.update(ReminderRow, { id: first?.id ?? '' }, { state: 'sent' }),
    );
    expect((await snooze(first?.id ?? '', '2026-04-15')).statusCode).toBe(409);
    const escalation = await board.app.db.reader.queryOne<{ id: string }>(
      `SELECT id FROM reminders WHERE act = 'escalate' AND state = 'planned' AND article_id = $1`,
      [path.split('/')[3]],
    );
    expect((await snooze(escalation?.id ?? '', '2026-04-27', board.editor)).statusCode).toBe(409);
  });

  it('is for one’s own alone', async () => {
    const path = await board.inReview();
    const [first] = await coming(path);
    for (const who of [board.reviewers[1], board.editor, board.author])
      expect((await snooze(first?.id ?? '', '2026-04-16', who)).statusCode).toBe(404);
    expect((await snooze('unknown', '2026-04-16')).statusCode).toBe(404);
  });
});

describe('what is planned', () => {
  it('moves to the hours a person chooses, and to the zone they move to', async () => {
    const path = await board.inReview();
    const [, { client, user }] = board.reviewers;
    const at = async (): Promise<string | undefined> => {
      const row = await board.app.db.reader.queryOne<{ dueAt: number }>(
        `SELECT due_at AS "dueAt" FROM reminders WHERE recipient_id = $1 AND article_id = $2
         AND state = 'planned' ORDER BY due_at LIMIT 1`,
        [user.id, path.split('/')[3]],
      );
      return row && new Date(row.dueAt).toISOString();
    };
    expect(await at()).toBe('2026-04-14T07:00:00.000Z');
    const body = {
      ...{ lang: 'en', quietFrom: '22:00', quietUntil: '11:30', digest: 'off', digestDay: 1 },
    };
    ok(await client.put('/api/me/preferences', { body, version: 0 }));
    expect(await at()).toBe('2026-04-14T09:30:00.000Z');
    ok(await client.patch('/api/me', { body: { tz: 'Pacific/Kiritimati' }, version: 1 }));
    expect(await at()).toBe('2026-04-13T21:30:00.000Z');
  });
});
