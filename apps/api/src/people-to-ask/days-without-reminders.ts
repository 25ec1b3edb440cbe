import { randomUUID } from 'node:crypto';
import { diffFields, type Fields } from '#libs/audit';
import { type Database, HolidayRow, type Tx, type WriteContext } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { redateFor, WorkflowError } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { type HolidayBody } from './holiday.body.js';

/** Whose days: one person's, or (null) those of the whole board. */
type Whose = string | null;

/** What is planned moves with it. @throws WorkflowError `invalid-date`; Problem `conflict` */
export function setHoliday(
  db: Database,
  context: WriteContext,
  userId: Whose,
  { date, name }: HolidayBody,
): Promise<HolidayRow> {
  return db.work.run(context, async (tx) => {
    // Somewhere on earth it may still be yesterday.
    if (date < dateIn('Etc/GMT+12', tx.at))
      throw new WorkflowError('invalid-date', 'That day has already passed.');
    const known = await onDate(tx, userId, date);
    if (known) throw new Problem('conflict', `${date} is a day without reminders already.`);
    const row: HolidayRow = {
      ...{ id: randomUUID(), userId, date, name: name.trim() },
      ...{ addedBy: context.actor.id, addedAt: tx.at },
    };
    await tx.insert(HolidayRow, row);
    tx.audit.append({
      action: 'holiday.set',
      object: objectOf(userId),
      changes: diffFields(null, recorded(row)),
    });
    await redate(tx, userId);
    return row;
  });
}

/** @throws Problem `not-found` */
export function removeHoliday(
  db: Database,
  context: WriteContext,
  userId: Whose,
  id: string,
): Promise<void> {
  return db.work.run(context, async (tx) => {
    const row = await tx.findOne(HolidayRow, { id });
    if (!row || row.userId !== userId) throw notFound('holiday');
    await tx.execute('DELETE FROM holidays WHERE id = $1', [id]);
    tx.audit.append({
      action: 'holiday.removed',
      object: objectOf(userId),
      changes: diffFields(recorded(row), null),
    });
    await redate(tx, userId);
  });
}

async function onDate(tx: Tx, userId: Whose, date: string): Promise<boolean> {
  const rows = await tx.find(HolidayRow, { date });
  return rows.some((it) => it.userId === userId);
}

/** A holiday of the board moves what is planned for anybody. */
async function redate(tx: Tx, userId: Whose): Promise<void> {
  if (userId !== null) return redateFor(tx, userId);
  const people = await tx.query<{ id: string }>(
    `SELECT DISTINCT recipient_id AS "id" FROM reminders
     WHERE state = 'planned' AND recipient_id IS NOT NULL ORDER BY recipient_id`,
  );
  for (const { id } of people) await redateFor(tx, id);
}

function objectOf(userId: Whose): { type: string; id: string } {
  return userId === null ? { type: 'settings', id: 'holidays' } : { type: 'user', id: userId };
}

function recorded({ id, date, name }: HolidayRow): Fields {
  return { id, date, name };
}
