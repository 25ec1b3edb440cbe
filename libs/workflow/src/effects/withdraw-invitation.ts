import { type Effect } from '../scene.js';
import { moveSeat, seatIn } from './own-seat.js';
import { promoteNext } from './promote-next.js';

/** The editor takes a seat back, for example when somebody fell ill. */
export const withdrawInvitation: Effect<'withdraw-invitation'> = async (scene) => {
  const { tx, article, action } = scene;
  const seat = await seatIn(scene, action.assignmentId, 'invited', 'accepted');
  await moveSeat(scene, seat, { state: 'withdrawn', answeredAt: tx.at });
  tx.audit.append({
    action: 'assignment.withdrawn',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [{ path: 'state', old: seat.state, new: 'withdrawn' }],
    why: { code: 'withdrawn', text: action.reason },
  });
  if (action.promoteAlternate) await promoteNext(scene, seat);
  return { result: { assignmentId: seat.id } };
};
