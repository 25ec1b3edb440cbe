import { type LadderKind } from '#libs/reminders';
import { type DatedWriting } from './dated-writing.js';
import { writingOf } from './hours-of.js';
import { insertLadders, type NewLadder } from './insert-ladders.js';
import { basisOf, type Ladder } from './ladder.js';

/** A row that is still to come. */
interface Planned {
  readonly id: string;
  readonly kind: LadderKind;
  readonly subjectId: string;
  readonly step: string;
  readonly basis: string;
  readonly dueAt: number;
}

/** Why the rows of a kind are skipped when nothing is waited for any more. */
const ENDED: Readonly<Record<LadderKind, string>> = {
  invitation: 'The invitation was answered, taken back or has ended.',
  review: 'The review came in, or the seat ended.',
  'invitation-expired': 'Somebody else was asked, or the round ended.',
  'reviews-in': 'The round was decided, or somebody else was asked.',
  revision: 'The revision came in.',
  idle: 'Somebody worked on it.',
  're-review': 'The text was reviewed again, or is not public any more.',
  licence: 'The licence was renewed or taken off the record.',
  disclosure: 'A new disclosure was filed.',
  'reader-report': 'The reader was answered.',
};
const MOVED = 'The date was moved.';

/** Marks a plan that was ended, so that the same date later begins a new one. */
const ENDED_BASIS = ' ended';

/**
 * Makes the planned rows of a scope be exactly those of the ladders wanted: what is no longer waited
 * for is skipped with the reason, a moved date begins a new version, an equal one is left alone.
 * @param scope SQL condition over `reminders` with `$1` for `value`
 */
export async function reconcile(
  tx: DatedWriting,
  newId: () => string,
  scope: { readonly sql: string; readonly value: string },
  wanted: readonly Ladder[],
): Promise<void> {
  const planned = await tx.query<Planned>(
    `SELECT id, kind, subject_id AS "subjectId", step, basis, due_at AS "dueAt" FROM reminders
     WHERE ${scope.sql} AND state = 'planned' AND kind <> 'news'`,
    [scope.value],
  );
  const byKey = new Map<string, Planned[]>();
  for (const row of planned) byKey.set(keyOf(row), [...(byKey.get(keyOf(row)) ?? []), row]);
  const plan: NewLadder[] = [];
  for (const ladder of wanted) {
    const fresh = await planAnew(tx, ladder, byKey.get(keyOf(ladder)) ?? []);
    byKey.delete(keyOf(ladder));
    if (fresh) plan.push(fresh);
  }
  for (const [row, ...more] of byKey.values())
    if (row) await skip(tx, [row, ...more], ENDED[row.kind], ENDED_BASIS);
  if (plan.length === 0) return;
  const ids = plan.flatMap(({ ladder }) => [ladder.recipientId, ladder.escalateToId]);
  const people = await writingOf(tx, [...new Set(ids)]);
  await insertLadders(tx, newId, tx.at, plan, people);
}

/** Skips the rows of a plan that moved and says what replaces it; nothing when the plan stands. */
async function planAnew(
  tx: DatedWriting,
  ladder: Ladder,
  rows: readonly Planned[],
): Promise<NewLadder | undefined> {
  const basis = basisOf(ladder);
  const [first] = rows;
  if (first?.basis === basis) return undefined;
  const version = await nextVersion(tx, ladder, basis, first !== undefined);
  if (version === undefined) return undefined;
  await skip(tx, rows, MOVED);
  if (!first?.basis.startsWith(`${ladder.date} `)) return { ladder, version };
  const due = rows.filter(({ dueAt }) => dueAt <= tx.at).map(({ step }) => step);
  return { ladder, version, stillDue: new Set(due) };
}

function keyOf({ kind, subjectId }: { kind: string; subjectId: string }): string {
  return `${kind} ${subjectId}`;
}

/** The version a new plan gets; nothing when the same plan has run its course already. */
async function nextVersion(
  tx: DatedWriting,
  { kind, subjectId }: Ladder,
  basis: string,
  isMoved: boolean,
): Promise<number | undefined> {
  const last = await tx.queryOne<{ version: number; least: string; most: string }>(
    `SELECT version, MIN(basis) AS least, MAX(basis) AS most FROM reminders
     WHERE subject_id = $1 AND kind = $2 GROUP BY version ORDER BY version DESC LIMIT 1`,
    [subjectId, kind],
  );
  const hasRun = last?.least === basis && last.most === basis;
  return hasRun && !isMoved ? undefined : (last?.version ?? 0) + 1;
}

async function skip(
  tx: DatedWriting,
  rows: readonly Planned[],
  reason: string,
  basisEnd = '',
): Promise<void> {
  if (rows.length === 0) return;
  const marks = rows.map((_, index) => `$${index + 4}`);
  await tx.execute(
    `UPDATE reminders SET state = 'skipped', reason = $1, ended_at = $2, basis = basis || $3
     WHERE id IN (${marks.join(', ')}) AND state = 'planned'`,
    [reason, tx.at, basisEnd, ...rows.map(({ id }) => id)],
  );
}
