import { RevisionRow } from '#libs/persistence';
import { NotFound } from '../errors.js';
import { assertNoOpenConflict } from '../people-to-ask/assert-askable.js';
import { policyInForce } from '../policy-in-force.js';
import { type Effect } from '../scene.js';
import { makeSignature } from './make-signature.js';

/**
 * "Still accurate": a member of the board signs the text that readers have once more. The review date
 * moves, no date of change does, for nothing has changed (F51, F63).
 */
export const confirm: Effect<'confirm'> = async (scene) => {
  const { tx, article, action, actor } = scene;
  const revision = await tx.findOne(RevisionRow, { id: article.publishedRevisionId ?? '' });
  if (!revision) throw new NotFound('published revision');
  await assertNoOpenConflict({ tx, article, revision }, actor.id);
  const { digest, proof } = action;
  const policy = await policyInForce(tx, tx.at);
  const result = await makeSignature(scene, {
    ...{ revision, digest, proof, meaning: 'medical-approval', occasion: 'still-accurate' },
    ...{ policyVersion: policy.version, roundId: null },
  });
  return { result };
};
