import { type ActionName, type AssignmentState, refuse } from '#libs/lifecycle';
import { AssignmentRow, StaleVersion } from '#libs/persistence';
import { ActionRefused, NotFound } from '../errors.js';
import { endExtension } from '../end-extension.js';
import { type Scene } from '../scene.js';

/** The actor's latest seat in the open round. The guards have already looked at its state. */
export async function ownSeat({ tx, article, actor }: Scene<ActionName>): Promise<AssignmentRow> {
  const seats = await tx.find(
    AssignmentRow,
    { roundId: article.openRoundId ?? '', reviewerId: actor.id },
    'ORDER BY invited_at DESC LIMIT 1',
  );
  const seat = seats[0];
  if (!seat) throw new NotFound('assignment');
  return seat;
}

/**
 * Somebody's seat in the open round, in one of these states.
 * @throws NotFound, ActionRefused `assignment-not-open`
 */
export async function seatIn(
  { tx, article }: Scene<ActionName>,
  id: string,
  ...states: readonly AssignmentState[]
): Promise<AssignmentRow> {
  const seat = await tx.findOne(AssignmentRow, { id, articleId: article.id });
  if (!seat || seat.roundId !== article.openRoundId) throw new NotFound('assignment');
  if (!states.includes(seat.state)) throw new ActionRefused(refuse('assignment-not-open'));
  return seat;
}

/**
 * Moves a seat on, refusing when somebody else has moved it meanwhile. A wish for more time ends
 * with the seat it was about.
 */
export async function moveSeat(
  scene: Scene<ActionName>,
  seat: AssignmentRow,
  patch: Partial<AssignmentRow>,
): Promise<void> {
  const met = await scene.tx.update(
    AssignmentRow,
    { id: seat.id, version: seat.version },
    { ...patch, ...(isGivenUp(patch) && { endedAt: scene.tx.at }), version: seat.version + 1 },
  );
  if (met !== 1) throw new StaleVersion('assignment');
  if (seat.state === 'accepted' && patch.state) await endExtension(scene, seat.id, patch.state);
}

/** Whether nobody sits there any more. */
function isGivenUp({ state }: Partial<AssignmentRow>): boolean {
  return state === 'declined' || state === 'expired' || state === 'withdrawn';
}
