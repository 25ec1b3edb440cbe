import { type Effect } from '../scene.js';
import { inviteOne } from './open-round.js';
import { moveSeat, ownSeat } from './own-seat.js';
import { promoteNext } from './promote-next.js';

/** A reviewer gives the seat to a colleague, who is asked; without one, the next in line is (F26). */
export const handOver: Effect<'hand-over'> = async (scene) => {
  const { tx, article, action } = scene;
  const seat = await ownSeat(scene);
  await moveSeat(scene, seat, { state: 'withdrawn', answeredAt: tx.at });
  tx.audit.append({
    action: 'assignment.handed-over',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [
      { path: 'state', old: seat.state, new: 'withdrawn' },
      ...(action.to === undefined ? [] : [{ path: 'to', old: undefined, new: action.to }]),
    ],
    why: { code: 'handed-over', text: action.reason },
  });
  if (action.to === undefined) await promoteNext(scene, seat);
  else await inviteOne(scene, seat.roundId, action.to, { of: seat.id, invitedBy: seat.invitedBy });
  return { result: { assignmentId: seat.id } };
};
