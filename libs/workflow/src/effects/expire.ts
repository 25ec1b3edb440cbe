import { refuse } from '#libs/lifecycle';
import { UserRow } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { ActionRefused } from '../errors.js';
import { type Effect } from '../scene.js';
import { moveSeat, seatIn } from './own-seat.js';
import { promoteNext } from './promote-next.js';

/** Where each day begins first: a date that is ahead there is ahead everywhere. */
const FIRST_ZONE = 'Pacific/Kiritimati';

/**
 * Ends a seat whose date went by: an invitation nobody answered, or a review that never came. What was
 * answered or re-dated meanwhile stays as it is.
 */
export const expire: Effect<'expire'> = async (scene) => {
  const { tx, article, action } = scene;
  const isUnanswered = action.because === 'no-answer';
  const seat = await seatIn(scene, action.assignmentId, isUnanswered ? 'invited' : 'accepted');
  const due = isUnanswered ? seat.respondBy : (seat.dueOn ?? '');
  if (due > dateIn(FIRST_ZONE, tx.at)) throw new ActionRefused(refuse('not-due-yet'));
  await moveSeat(scene, seat, { state: 'expired' });
  tx.audit.append({
    action: 'assignment.expired',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [{ path: 'state', old: seat.state, new: 'expired' }],
    why: {
      code: action.because,
      text: isUnanswered ? `No answer by ${due}.` : `No review by ${due}.`,
    },
  });
  await promoteNext(scene, seat);
  const reviewer = await tx.findOne(UserRow, { id: seat.reviewerId });
  return {
    result: {
      assignmentId: seat.id,
      person: reviewer?.name ?? seat.reviewerId,
      respondBy: seat.respondBy,
      dueOn: seat.dueOn,
    },
  };
};
