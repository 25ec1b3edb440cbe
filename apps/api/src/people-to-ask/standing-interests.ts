import { randomUUID } from 'node:crypto';
import { diffFields, type Fields } from '#libs/audit';
import { type Database, InterestRow, StaleVersion, type WriteContext } from '#libs/persistence';
import { WorkflowError } from '#libs/workflow';
import { notFound } from '../http/problem.js';
import { type InterestBody } from './interest.body.js';

/** A person declares something of their own; nobody does it for them. @throws WorkflowError `invalid-date` */
export function declareInterest(
  db: Database,
  context: WriteContext,
  body: InterestBody,
): Promise<InterestRow> {
  return db.work.run(context, async (tx) => {
    const { kind, name, note = '', fromOn = null, untilOn = null } = body;
    const row: InterestRow = {
      ...{ id: randomUUID(), userId: context.actor.id, kind, name: name.trim() },
      ...{ note: note.trim(), fromOn, untilOn, declaredAt: tx.at, version: 1 },
    };
    assertSound(row);
    await tx.insert(InterestRow, row);
    tx.audit.append({
      action: 'interests.declared',
      object: { type: 'user', id: row.userId },
      changes: diffFields(null, recorded(row)),
    });
    return row;
  });
}

/** What to end, as it was seen. */
export interface Ending {
  readonly interestId: string;
  readonly expected: number;
  readonly untilOn: string;
}

/** The interest has an end now and stays as history. @throws Problem `not-found`; StaleVersion */
export function endInterest(
  db: Database,
  context: WriteContext,
  { interestId, expected, untilOn }: Ending,
): Promise<InterestRow> {
  return db.work.run(context, async (tx) => {
    const userId = context.actor.id;
    const before = await tx.findOne(InterestRow, { id: interestId, userId });
    if (!before) throw notFound('interest');
    const after = { ...before, untilOn, version: expected + 1 };
    assertSound(after);
    const patch = { untilOn, version: after.version };
    const met = await tx.update(InterestRow, { id: interestId, version: expected }, patch);
    if (met !== 1) throw new StaleVersion('interest');
    tx.audit.append({
      action: 'interests.declared',
      object: { type: 'user', id: userId },
      changes: diffFields(recorded(before), recorded(after)),
    });
    return after;
  });
}

function assertSound({ fromOn, untilOn }: InterestRow): void {
  if (fromOn !== null && untilOn !== null && untilOn < fromOn)
    throw new WorkflowError('invalid-date', 'The last day comes before the first one.');
}

function recorded({ id, kind, name, note, fromOn, untilOn }: InterestRow): Fields {
  return { id, kind, name, note, fromOn, untilOn };
}
