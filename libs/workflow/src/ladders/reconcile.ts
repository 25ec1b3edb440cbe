import { type LadderKind } from '#libs/reminders';
import { type DatedWriting } from './dated-writing.js';
import { insertLadders, type NewLadder } from './insert-ladders.js';
import { basisOf, type Ladder } from './ladder.js';
import { type PlanningMemo } from './planning-memo.js';

/** A row of a ladder, whatever became of it. */
interface Kept {
  readonly id: string;
  readonly kind: LadderKind;
  readonly subjectId: string;
  readonly step: string;
  readonly version: number;
  readonly basis: string;
  readonly dueAt: number;
  readonly isPlanned: boolean | number;
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

/** Where and with what is planned. */
export interface Planning {
  readonly tx: DatedWriting;
  readonly newId: () => string;
  readonly memo: PlanningMemo;
}

/**
 * Makes the planned rows of a scope be exactly those of the ladders wanted: what is no longer waited
 * for is skipped with the reason, a moved date begins a new version, an equal one is left alone.
 * @param scope SQL condition over `reminders` with `$1` for `value`
 */
export async function reconcile(
  { tx, newId, memo }: Planning,
  scope: { readonly sql: string; readonly value: string },
  wanted: readonly Ladder[],
): Promise<void> {
  const byKey = await keptIn(tx, scope);
  const plan: NewLadder[] = [];
  for (const ladder of wanted) {
    const fresh = await planAnew(tx, ladder, byKey.get(keyOf(ladder)) ?? []);
    byKey.delete(keyOf(ladder));
    if (fresh) plan.push(fresh);
  }
  for (const rows of byKey.values()) {
    const [first, ...more] = rows.filter(({ isPlanned }) => isPlanned);
    if (first) await skip(tx, [first, ...more], ENDED[first.kind], ENDED_BASIS);
  }
  if (plan.length === 0) return;
  const ids = plan.flatMap(({ ladder }) => [ladder.recipientId, ladder.escalateToId]);
  await insertLadders(tx, newId, tx.at, plan, await memo.writing(ids));
}

/** The rows of a scope by kind and subject. */
async function keptIn(
  tx: DatedWriting,
  scope: { readonly sql: string; readonly value: string },
): Promise<Map<string, Kept[]>> {
  const rows = await tx.query<Kept>(
    `SELECT id, kind, subject_id AS "subjectId", step, version, basis, due_at AS "dueAt",
       state = 'planned' AS "isPlanned"
     FROM reminders WHERE ${scope.sql} ORDER BY version`,
    [scope.value],
  );
  const byKey = new Map<string, Kept[]>();
  for (const row of rows) {
    const same = byKey.get(keyOf(row));
    if (same) same.push(row);
    else byKey.set(keyOf(row), [row]);
  }
  return byKey;
}

/** Skips the rows of a plan that moved and says what replaces it; nothing when the plan stands. */
async function planAnew(
  tx: DatedWriting,
  ladder: Ladder,
  rows: readonly Kept[],
): Promise<NewLadder | undefined> {
  const basis = basisOf(ladder);
  const last = rows.at(-1)?.version ?? 0;
  const planned = rows.filter(({ isPlanned }) => isPlanned);
  const [first] = planned;
  if (first?.basis === basis) return undefined;
  const hasRun = last > 0 && rows.every((row) => row.version !== last || row.basis === basis);
  if (!first && hasRun) return undefined;
  await skip(tx, planned, MOVED);
  if (!first?.basis.startsWith(`${ladder.date} `)) return { ladder, version: last + 1 };
  const due = planned.filter(({ dueAt }) => dueAt <= tx.at).map(({ step }) => step);
  return { ladder, version: last + 1, stillDue: new Set(due) };
}

function keyOf({ kind, subjectId }: { kind: string; subjectId: string }): string {
  return `${kind} ${subjectId}`;
}

async function skip(
  tx: DatedWriting,
  rows: readonly Kept[],
  reason: string,
  basisEnd = '',
): Promise<void> {
  if (rows.length === 0) return;
  const marks = rows.map((_, index) => `$${index + 4}`);
  // `state || ''`: or SQLite would go through all that is planned to find these few.
  await tx.execute(
    `UPDATE reminders SET state = 'skipped', reason = $1, ended_at = $2, basis = basis || $3
     WHERE id IN (${marks.join(', ')}) AND state || '' = 'planned'`,
    [reason, tx.at, basisEnd, ...rows.map(({ id }) => id)],
  );
}
