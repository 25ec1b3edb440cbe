import { insertMany, type SqlWriting } from '#libs/persistence';
import { type PlannedStep, planSteps } from '#libs/reminders';
import { type Writing } from './hours-of.js';
import { basisOf, type Ladder } from './ladder.js';

/** A ladder with the version it gets, and the steps that a moved plan had due already. */
export interface NewLadder {
  readonly ladder: Ladder;
  readonly version: number;
  /** Steps of the version before that were due and not sent yet: they stay due. */
  readonly stillDue?: ReadonlySet<string>;
}

const COLUMNS = [
  ...['id', 'kind', 'subject_type', 'subject_id', 'step', 'version', 'act', 'recipient_id'],
  ...['article_id', 'basis', 'on_date', 'due_at', 'state', 'reason', 'planned_at', 'ended_at'],
] as const;

/** What has passed when a ladder is planned is kept as skipped, so that everybody can see why. */
const PAST = 'Its day had passed when the date was set.';

/** Writes the steps of ladders down, in as few statements as the engines allow. */
export async function insertLadders(
  sql: SqlWriting,
  newId: () => string,
  at: number,
  plan: readonly NewLadder[],
  people: ReadonlyMap<string, Writing>,
): Promise<void> {
  const rows: unknown[][] = [];
  const nextId = neighbours(newId);
  for (const it of plan) {
    const { ladder } = it;
    const remind = people.get(ladder.recipientId);
    if (!remind) continue;
    const escalate = people.get(ladder.escalateToId) ?? remind;
    const { remindAt } = ladder;
    const hours = {
      remind: { ...remind.hours, remindAt },
      escalate: { ...escalate.hours, remindAt },
    };
    const basis = basisOf(ladder);
    for (const step of planSteps({ ...ladder, hours }))
      rows.push(rowOf(it, step, basis, nextId, at));
  }
  await insertMany(sql, 'reminders', COLUMNS, rows);
}

/**
 * Identifiers that lie beside each other: the rows of one plan share a page of the index instead of
 * touching one each. The first half of a random UUID tells plans apart.
 */
function neighbours(newId: () => string): () => string {
  const first = newId().slice(0, 24);
  let count = 0;
  return () => `${first}${(count++).toString(16).padStart(12, '0')}`;
}

function rowOf(
  { ladder, version, stillDue }: NewLadder,
  step: PlannedStep,
  basis: string,
  newId: () => string,
  at: number,
): unknown[] {
  const isPast = step.dueAt <= at && !stillDue?.has(step.name);
  const isAct = step.act === 'expire' || step.act === 'replace';
  const recipient = step.act === 'escalate' ? ladder.escalateToId : ladder.recipientId;
  return [
    ...[newId(), ladder.kind, ladder.subjectType, ladder.subjectId, step.name, version, step.act],
    ...[isAct ? null : recipient, ladder.articleId, basis, step.onDate, step.dueAt],
    // An act that is late is still done; a reminder of what has passed helps nobody.
    ...(isPast && !isAct ? ['skipped', PAST, at, at] : ['planned', null, at, null]),
  ];
}
