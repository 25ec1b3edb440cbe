import { type ActionName } from '#libs/lifecycle';
import { type AssignmentRow, UserRow } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { WorkflowError } from '../errors.js';
import { type Effect, type Scene } from '../scene.js';
import { moveSeat, seatIn } from './own-seat.js';

interface Moved {
  /** `YYYY-MM-DD` in the zone of the seat. */
  readonly dueOn: string;
  readonly why: { readonly code: string; readonly text: string };
}

/**
 * Gives a seat another due date. A wish for more time that gets what it asked for is granted by it.
 * @throws WorkflowError `invalid-date` for a date that has passed
 */
export async function moveDueDate(
  scene: Scene<ActionName>,
  seat: AssignmentRow,
  { dueOn, why }: Moved,
): Promise<void> {
  const { tx, article, actor } = scene;
  assertAhead(dueOn, dateIn(seat.tz, tx.at));
  await moveSeat(scene, seat, { dueOn });
  tx.audit.append({
    action: 'assignment.extended',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [{ path: 'dueOn', old: seat.dueOn, new: dueOn }],
    why,
  });
  await tx.execute(
    `UPDATE extension_requests SET state = 'granted', answered_by = $1, answered_at = $2
     WHERE assignment_id = $3 AND state = 'open' AND wanted <= $4`,
    [actor.id, tx.at, seat.id, dueOn],
  );
}

/** The editor moves a due date unasked, for instance after a call. */
export const extend: Effect<'extend'> = async (scene) => {
  const { assignmentId, dueOn, reason } = scene.action;
  const seat = await seatIn(scene, assignmentId, 'accepted');
  await moveDueDate(scene, seat, { dueOn, why: { code: 'due-date-moved', text: reason } });
  return { result: { assignmentId: seat.id, dueOn } };
};

/** The editor gives the author more or less time for the next revision. */
export const moveRevisionDate: Effect<'move-revision-date'> = async ({ tx, article, action }) => {
  const author = await tx.findOne(UserRow, { id: article.authorId });
  assertAhead(action.dueOn, dateIn(author?.tz ?? 'UTC', tx.at));
  tx.audit.append({
    action: 'article.updated',
    object: { type: 'article', id: article.id },
    article: article.id,
    changes: [{ path: 'revisionDueOn', old: article.revisionDueOn, new: action.dueOn }],
    why: { code: 'revision-date-moved', text: action.reason },
  });
  return { patch: { revisionDueOn: action.dueOn }, result: { dueOn: action.dueOn } };
};

function assertAhead(dueOn: string, today: string): void {
  if (dueOn < today)
    throw new WorkflowError('invalid-date', 'The due date has already passed. Choose a later one.');
}
