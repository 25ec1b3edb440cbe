import { randomUUID } from 'node:crypto';
import { diffFields, type Fields } from '#libs/audit';
import {
  AvailabilityWindowRow,
  type Database,
  type SqlReading,
  type WriteContext,
} from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { WorkflowError } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { assertPerson } from './assert-person.js';
import { type AvailabilityBody } from './availability.body.js';

const LONGEST_DAYS = 366;
const DAY_MS = 86_400_000;

/** What is not over in every zone yet, soonest first. */
export async function daysAwayOf(
  sql: SqlReading,
  userId: string,
  at: number,
): Promise<AvailabilityWindowRow[]> {
  const yesterday = new Date(at - DAY_MS).toISOString().slice(0, 10);
  const rows = await sql.find(AvailabilityWindowRow, { userId }, 'ORDER BY from_on, id');
  return rows.filter(({ cancelledAt, untilOn }) => cancelledAt === null && untilOn >= yesterday);
}

/** @throws Problem `not-found`; WorkflowError `invalid-date` */
export function setDaysAway(
  db: Database,
  context: WriteContext,
  userId: string,
  { fromOn, untilOn, effect, note = '' }: AvailabilityBody,
): Promise<AvailabilityWindowRow> {
  return db.work.run(context, async (tx) => {
    const { tz } = await assertPerson(tx, userId);
    assertSound(fromOn, untilOn, dateIn(tz, tx.at));
    const row: AvailabilityWindowRow = {
      ...{ id: randomUUID(), userId, fromOn, untilOn, effect, note: note.trim() },
      ...{ addedBy: context.actor.id, addedAt: tx.at, cancelledAt: null },
    };
    await tx.insert(AvailabilityWindowRow, row);
    tx.audit.append({
      action: 'availability.set',
      object: { type: 'user', id: userId },
      changes: diffFields(null, recorded(row)),
    });
    return row;
  });
}

/** They do not count any more; the row stays. @throws Problem `not-found` */
export function cancelDaysAway(
  db: Database,
  context: WriteContext,
  userId: string,
  windowId: string,
): Promise<void> {
  return db.work.run(context, async (tx) => {
    const row = await tx.findOne(AvailabilityWindowRow, { id: windowId, userId });
    if (!row || row.cancelledAt !== null) throw notFound('entry');
    await tx.update(AvailabilityWindowRow, { id: row.id }, { cancelledAt: tx.at });
    tx.audit.append({
      action: 'availability.cancelled',
      object: { type: 'user', id: userId },
      changes: diffFields(recorded(row), null),
    });
  });
}

function assertSound(fromOn: string, untilOn: string, today: string): void {
  if (untilOn < fromOn)
    throw new WorkflowError('invalid-date', 'The last day comes before the first one.');
  if (untilOn < today) throw new WorkflowError('invalid-date', 'These days have already passed.');
  if (untilOn > addDays(fromOn, LONGEST_DAYS))
    throw new WorkflowError('invalid-date', 'Somebody can be away for a year at most at a time.');
}

function recorded({ id, fromOn, untilOn, effect, note }: AvailabilityWindowRow): Fields {
  return { id, fromOn, untilOn, effect, note };
}
