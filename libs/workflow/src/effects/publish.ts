import { PublicationRow } from '#libs/persistence';
import { closeRound } from '../closing-round.js';
import { type Effect } from '../scene.js';

/** The signed text goes out. Dates on the page are read off this row and the signatures. */
export const publish: Effect<'publish'> = async ({
  tx,
  article,
  revision,
  policy,
  action,
  actor,
  newId,
}) => {
  const earlier = await tx.findOne(PublicationRow, { articleId: article.id });
  const seq = tx.audit.append({
    action: 'article.published',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'state', old: article.state, new: 'published' },
      { path: 'publishedRevisionId', old: article.publishedRevisionId, new: revision.id },
      { path: 'digest', old: undefined, new: action.digest },
    ],
  });
  await tx.insert(PublicationRow, {
    id: newId(),
    articleId: article.id,
    revisionId: revision.id,
    kind: 'published',
    digest: action.digest,
    // What readers see for the first time is news to them, whatever the author called it.
    changeClass: earlier ? revision.changeClass : 'substantive',
    summary: revision.summary,
    reason: null,
    policyVersion: policy.version,
    byUser: actor.id,
    at: tx.at,
    seq,
  });
  return {
    patch: { publishedRevisionId: revision.id, noticeReason: null, noticeAt: null },
    result: { revisionId: revision.id, digest: action.digest, seq },
  };
};

/** The last signature of the quorum publishes, where the policy says so (SIG-14). */
export const release: Effect<'release'> = async (scene) => {
  const { action, ...rest } = scene;
  const outcome = await publish({ ...rest, action: { ...action, name: 'publish' } });
  await closeRound(scene, 'approved', 'Published with the quorum of signatures.');
  return { ...outcome, patch: { ...outcome.patch, openRoundId: null } };
};
