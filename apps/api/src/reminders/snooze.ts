import { Injectable } from '@nestjs/common';
import { Database, ReminderRow, type Tx, type WriteContext } from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { redateFor } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { type SnoozedView } from './ledger.view.js';
import { dueDateOf } from './why-of.js';

const MOST_DAYS = 14;

/** Putting one's own reminders off. */
@Injectable()
export class Snooze {
  constructor(private readonly db: Database) {}

  /**
   * Moves a reminder to a later day; those of the same ladder that would have come until then are left
   * out. The date that is waited for stays, and so does what happens when it has passed: a reminder is
   * put off by 14 days at most and never to the day on which somebody else is told or asked.
   */
  put(context: WriteContext, id: string, until: string): Promise<SnoozedView> {
    const { actor } = context;
    return this.db.work.run(context, async (tx) => {
      const row = await tx.findOne(ReminderRow, { id });
      if (!row || row.recipientId !== actor.id) throw notFound('reminder');
      assertCanWait(row);
      const today = dateIn(actor.tz, tx.at);
      const last = await lastDay(tx, row, today);
      assertWithin(until, { first: later(today, row.onDate), last });
      await leaveOut(tx, row, until);
      const reason = `Put off by ${actor.name} from ${row.onDate}.`;
      await tx.update(ReminderRow, { id, state: 'planned' }, { onDate: until, reason });
      await redateFor(tx, actor.id);
      tx.audit.append({
        action: 'reminder.snoozed',
        object: { type: 'reminder', id },
        ...(row.articleId !== null && { article: row.articleId }),
        changes: [{ path: 'onDate', old: row.onDate, new: until }],
      });
      return snoozed(tx, row, until);
    });
  }
}

function assertCanWait({ state, act, kind }: ReminderRow): void {
  if (state !== 'planned')
    throw new Problem('conflict', 'This reminder has gone out or was left out already.');
  if (act !== 'remind' || kind === 'news')
    throw new Problem(
      'conflict',
      'Only a reminder can be put off: not an escalation, and not what happens by itself.',
    );
}

/** The last day it may be put off to. */
async function lastDay(tx: Tx, row: ReminderRow, today: string): Promise<string> {
  const next = await tx.queryOne<{ date: string | null }>(
    `SELECT MIN(on_date) AS "date" FROM reminders
     WHERE subject_id = $1 AND kind = $2 AND act <> 'remind' AND state = 'planned'`,
    [row.subjectId, row.kind],
  );
  const furthest = addDays(today, MOST_DAYS);
  if (!next?.date) return furthest;
  const before = addDays(next.date, -1);
  return before < furthest ? before : furthest;
}

function assertWithin(until: string, { first, last }: { first: string; last: string }): void {
  if (until > first && until <= last) return;
  throw new Problem(
    'invalid-date',
    last > first
      ? `Choose a day after ${first} and not after ${last}.`
      : 'This reminder can wait no longer: the next step tells somebody else.',
    { errors: [{ field: 'until', message: 'is not a day to which this reminder can be put off' }] },
  );
}

function later(one: string, other: string): string {
  return one > other ? one : other;
}

/** The ladder's other reminders that would have come until then. */
async function leaveOut(tx: Tx, row: ReminderRow, until: string): Promise<void> {
  await tx.execute(
    `UPDATE reminders SET state = 'skipped', ended_at = $1, reason = $2
     WHERE subject_id = $3 AND kind = $4 AND recipient_id = $5 AND act = 'remind'
       AND state = 'planned' AND on_date <= $6 AND id <> $7`,
    [
      ...[tx.at, `Put off until ${until}: one reminder comes then.`, row.subjectId, row.kind],
      ...[row.recipientId, until, row.id],
    ],
  );
}

async function snoozed(tx: Tx, row: ReminderRow, until: string): Promise<SnoozedView> {
  const moved = await tx.findOne(ReminderRow, { id: row.id });
  const dueOn = dueDateOf(row) ?? row.onDate;
  return {
    id: row.id,
    onDate: until,
    dueAt: new Date(moved?.dueAt ?? row.dueAt).toISOString(),
    dueOn,
    note: `The reminder comes on ${until}. What it is about stays due on ${dueOn}: to move that date, ask the editor for more time.`,
  };
}
