import { randomUUID } from 'node:crypto';
import { diffFields, type Fields } from '#libs/audit';
import {
  type Database,
  LicenceRow,
  StaleVersion,
  type Tx,
  type WriteContext,
} from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { replanPerson, WorkflowError } from '#libs/workflow';
import { notFound, Problem } from '../http/problem.js';
import { assertPerson } from './assert-person.js';
import { type LicenceBody } from './licence.body.js';

/**
 * Records a licence; the one it renews or corrects stays as history and counts no more.
 * @throws Problem `not-found`
 */
export function recordLicence(
  db: Database,
  context: WriteContext,
  userId: string,
  { authority, number, expiresOn, replaces }: LicenceBody,
): Promise<LicenceRow> {
  return db.work.run(context, async (tx) => {
    await assertPerson(tx, userId);
    const row: LicenceRow = {
      ...{ id: randomUUID(), userId, authority: authority.trim(), number: number.trim() },
      ...{ expiresOn, recordedBy: context.actor.id, recordedAt: tx.at },
      ...{ verifiedBy: null, verifiedOn: null, replacedBy: null, version: 1 },
    };
    const before = await replacedBy(tx, row, replaces);
    for (const old of before)
      await tx.update(LicenceRow, { id: old.id }, { replacedBy: row.id, version: old.version + 1 });
    await tx.insert(LicenceRow, row);
    tx.audit.append({
      action: 'licence.recorded',
      object: { type: 'user', id: userId },
      changes: diffFields(before[0] ? recorded(before[0]) : null, recorded(row)),
    });
    await replanPerson(tx, randomUUID, userId);
    return row;
  });
}

/** The present licences that a new one takes the place of. */
async function replacedBy(
  tx: Tx,
  { userId, authority, number }: LicenceRow,
  replaces: string | undefined,
): Promise<LicenceRow[]> {
  const present = await tx.find(LicenceRow, { userId }, 'AND replaced_by IS NULL ORDER BY id');
  if (replaces !== undefined && !present.some(({ id }) => id === replaces))
    throw notFound('present licence');
  const isSame = (it: LicenceRow): boolean => it.authority === authority && it.number === number;
  return present.filter((it) => it.id === replaces || isSame(it));
}

/** What to verify, as it was seen. */
export interface LookedUp {
  readonly userId: string;
  readonly licenceId: string;
  readonly expected: number;
  /** `YYYY-MM-DD`; today (UTC) when absent. */
  readonly verifiedOn?: string | undefined;
}

/**
 * Somebody else than the person looked the licence up (F18).
 * @throws Problem `not-found`, `conflict`; StaleVersion; WorkflowError `not-for-oneself`, `invalid-date`
 */
export function verifyLicence(
  db: Database,
  context: WriteContext,
  { userId, licenceId, expected, verifiedOn }: LookedUp,
): Promise<LicenceRow> {
  return db.work.run(context, async (tx) => {
    if (context.actor.id === userId)
      throw new WorkflowError('not-for-oneself', 'Somebody else looks your licence up.');
    const before = await tx.findOne(LicenceRow, { id: licenceId, userId });
    if (!before) throw notFound('licence');
    const today = dateIn('UTC', tx.at);
    const day = verifiedOn ?? today;
    if (day > today) throw new WorkflowError('invalid-date', 'That day has yet to come.');
    if (before.replacedBy !== null)
      throw new Problem('conflict', 'A newer licence has taken the place of this one.');
    const patch = { verifiedBy: context.actor.id, verifiedOn: day, version: expected + 1 };
    const met = await tx.update(LicenceRow, { id: licenceId, version: expected }, patch);
    if (met !== 1) throw new StaleVersion('licence');
    const after = { ...before, ...patch };
    tx.audit.append({
      action: 'licence.verified',
      object: { type: 'user', id: userId },
      changes: diffFields(recorded(before), recorded(after)),
    });
    await replanPerson(tx, randomUUID, userId);
    return after;
  });
}

function recorded(row: LicenceRow): Fields {
  const { id, authority, number, expiresOn, verifiedBy, verifiedOn } = row;
  return { id, authority, number, expiresOn, verifiedBy, verifiedOn };
}
