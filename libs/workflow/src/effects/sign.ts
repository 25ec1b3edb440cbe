import { WorkflowError } from '../errors.js';
import { type Effect } from '../scene.js';
import { makeSignature } from './make-signature.js';
import { moveSeat, ownSeat } from './own-seat.js';

/** Meanings a reviewer can give a signature in a round. */
const OFFERED = ['medical-approval', 'review', 'rejection'];

/** A reviewer signs the text of the round; with it the review is in. */
export const sign: Effect<'sign'> = async (scene) => {
  const { tx, revision, action, policy } = scene;
  const { digest, meaning, proof } = action;
  if (!OFFERED.includes(meaning))
    throw new WorkflowError('meaning-not-offered', `Sign as one of: ${OFFERED.join(', ')}.`);
  const seat = await ownSeat(scene);
  const result = await makeSignature(scene, {
    ...{ revision, digest, meaning, proof, roundId: seat.roundId },
    policyVersion: policy.version,
  });
  if (seat.state === 'accepted')
    await moveSeat(scene, seat, { state: 'submitted', submittedAt: tx.at });
  return { result };
};
