import { type Effect } from '../scene.js';
import { moveSeat, ownSeat } from './own-seat.js';
import { promoteNext } from './promote-next.js';

/** A no is as easy as a yes; the reason helps the editor to choose somebody else. */
export const decline: Effect<'decline'> = async (scene) => {
  const { tx, article, action } = scene;
  const seat = await ownSeat(scene);
  const words = action.reason?.trim() ?? '';
  const suggestion = action.suggestion?.trim() ?? '';
  await moveSeat(scene, seat, {
    state: 'declined',
    answeredAt: tx.at,
    declineReason: words === '' ? action.because : `${action.because}: ${words}`,
    suggestion: suggestion === '' ? null : suggestion,
  });
  tx.audit.append({
    action: 'assignment.declined',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [
      { path: 'state', old: seat.state, new: 'declined' },
      ...(suggestion === '' ? [] : [{ path: 'suggestion', old: undefined, new: suggestion }]),
    ],
    why: { code: action.because, text: words === '' ? action.because : words },
  });
  await promoteNext(scene, seat);
  return { result: { assignmentId: seat.id, reason: words === '' ? action.because : words } };
};
