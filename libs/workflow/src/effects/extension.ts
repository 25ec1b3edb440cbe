import { type ActionName } from '#libs/lifecycle';
import { ExtensionRequestRow } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { NotFound, WorkflowError } from '../errors.js';
import { type Effect, type Scene } from '../scene.js';
import { moveDueDate } from './due-date.js';
import { ownSeat, seatIn } from './own-seat.js';

/** A reviewer asks for a later date; one wish at a time, and the editor decides (F25). */
export const requestExtension: Effect<'request-extension'> = async (scene) => {
  const { tx, article, action } = scene;
  const seat = await ownSeat(scene);
  const dueOn = seat.dueOn ?? '';
  if (action.dueOn <= dueOn || action.dueOn < dateIn(seat.tz, tx.at))
    throw new WorkflowError(
      'invalid-date',
      `Ask for a date after ${dueOn} that has not passed yet.`,
    );
  const id = scene.newId();
  await tx.insert(ExtensionRequestRow, {
    ...{ id, articleId: article.id, assignmentId: seat.id, dueOn },
    ...{ wanted: action.dueOn, reason: action.reason, state: 'open', requestedAt: tx.at },
  });
  tx.audit.append({
    action: 'extension.requested',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [
      { path: 'extension.state', old: undefined, new: 'open' },
      { path: 'extension.wanted', old: dueOn, new: action.dueOn },
    ],
    why: { code: 'extension', text: action.reason },
  });
  return { result: { extensionId: id, assignmentId: seat.id, dueOn, wanted: action.dueOn } };
};

/** One click: the date that was asked for becomes the due date. */
export const grantExtension: Effect<'grant-extension'> = async (scene) => {
  const request = await openRequest(scene, scene.action.extensionId);
  const seat = await seatIn(scene, request.assignmentId, 'accepted');
  await moveDueDate(scene, seat, {
    dueOn: request.wanted,
    why: { code: 'extension-granted', text: request.reason },
  });
  return { result: { extensionId: request.id, assignmentId: seat.id, dueOn: request.wanted } };
};

/** The date stays, and the reviewer hears why. */
export const refuseExtension: Effect<'refuse-extension'> = async (scene) => {
  const { tx, article, action, actor } = scene;
  const request = await openRequest(scene, action.extensionId);
  const seat = await seatIn(scene, request.assignmentId, 'accepted');
  await tx.update(
    ExtensionRequestRow,
    { id: request.id },
    { state: 'refused', answeredBy: actor.id, answeredAt: tx.at, answer: action.reason },
  );
  tx.audit.append({
    action: 'extension.refused',
    object: { type: 'assignment', id: seat.id },
    article: article.id,
    changes: [{ path: 'extension.state', old: 'open', new: 'refused' }],
    why: { code: 'extension-refused', text: action.reason },
  });
  return { result: { extensionId: request.id, assignmentId: seat.id, dueOn: seat.dueOn } };
};

async function openRequest(
  { tx, article }: Scene<ActionName>,
  id: string,
): Promise<ExtensionRequestRow> {
  const request = await tx.findOne(ExtensionRequestRow, { id, articleId: article.id });
  if (!request) throw new NotFound('request for more time');
  return request;
}
