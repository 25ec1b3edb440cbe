import { type ActionName } from '#libs/lifecycle';
import { AssignmentRow, StaleVersion } from '#libs/persistence';
import { NotFound } from '../errors.js';
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

/** Moves a seat on, refusing when somebody else has moved it meanwhile. */
export async function moveSeat(
  { tx }: Scene<ActionName>,
  seat: AssignmentRow,
  patch: Partial<AssignmentRow>,
): Promise<void> {
  const met = await tx.update(
    AssignmentRow,
    { id: seat.id, version: seat.version },
    { ...patch, version: seat.version + 1 },
  );
  if (met !== 1) throw new StaleVersion('assignment');
}
