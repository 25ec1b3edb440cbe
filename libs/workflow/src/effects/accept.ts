import { dateIn } from '#libs/runtime';
import { WorkflowError } from '../errors.js';
import { disclosureInDate, fileDisclosure } from '../file-disclosure.js';
import { assertNoOpenConflict, daysAwayOf } from '../people-to-ask/assert-askable.js';
import { addPresentDays } from '../people-to-ask/days-away.js';
import { type Effect } from '../scene.js';
import { moveSeat, ownSeat } from './own-seat.js';

/** Due counts from acceptance; accepting needs a disclosure, filed now or still in date (ED-2). */
export const accept: Effect<'accept'> = async (scene) => {
  const { tx, article, action, actor, policy } = scene;
  const seat = await ownSeat(scene);
  const disclosure = action.disclosure
    ? await fileDisclosure(scene, action.disclosure)
    : await disclosureInDate(tx, actor.id);
  if (!disclosure)
    throw new WorkflowError(
      'disclosure-needed',
      'File your disclosure of interests with the acceptance: each item either none or filled in.',
    );
  await assertNoOpenConflict(scene, actor.id);
  const today = dateIn(seat.tz, tx.at);
  const away = await daysAwayOf(tx, actor.id, today);
  const dueOn = action.dueOn ?? addPresentDays(today, policy.rules.reviewDays, away);
  if (dueOn < today)
    throw new WorkflowError('invalid-date', 'The due date has already passed. Choose a later one.');
  await moveSeat(scene, seat, {
    state: 'accepted',
    answeredAt: tx.at,
    dueOn,
    confidentialityAt: tx.at,
    disclosureId: disclosure.id,
  });
  tx.audit.append({
    action: 'assignment.accepted',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [
      { path: 'state', old: seat.state, new: 'accepted' },
      { path: 'dueOn', old: null, new: dueOn },
      { path: 'confidentiality', old: null, new: action.isConfidentialityAccepted },
      { path: 'disclosure', old: null, new: disclosure.digest },
    ],
  });
  return { result: { assignmentId: seat.id, dueOn, disclosureId: disclosure.id } };
};
