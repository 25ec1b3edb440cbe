import { PublicationRow, RevisionRow } from '#libs/persistence';
import { closeRound } from '../closing-round.js';
import { NotFound } from '../errors.js';
import { type Effect, type Scene } from '../scene.js';

/** Readers get a notice with the reason instead of the text (ED-10). */
export const withdraw: Effect<'withdraw'> = async (scene) => {
  await recordTakingBack(scene, 'withdrawn');
  await closeRound(scene, 'stopped', scene.action.reason);
  return {
    patch: {
      openRoundId: null,
      publishedRevisionId: null,
      noticeReason: scene.action.reason,
      noticeAt: scene.tx.at,
    },
  };
};

/** The text stays reachable under a notice; it is marked wherever it appears (ED-10). */
export const retract: Effect<'retract'> = async (scene) => {
  await recordTakingBack(scene, 'retracted');
  await closeRound(scene, 'stopped', scene.action.reason);
  return { patch: { openRoundId: null, noticeReason: scene.action.reason, noticeAt: scene.tx.at } };
};

async function recordTakingBack(
  scene: Scene<'withdraw'> | Scene<'retract'>,
  kind: 'withdrawn' | 'retracted',
): Promise<void> {
  const { tx, article, action, actor, policy, newId } = scene;
  const revision = await tx.findOne(RevisionRow, {
    id: article.publishedRevisionId ?? '',
  });
  if (!revision?.digest) throw new NotFound('published revision');
  const seq = tx.audit.append({
    action: `article.${kind}`,
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [{ path: 'state', old: article.state, new: kind }],
    why: { code: kind, text: action.reason },
  });
  await tx.insert(PublicationRow, {
    id: newId(),
    articleId: article.id,
    revisionId: revision.id,
    kind,
    digest: revision.digest,
    changeClass: 'substantive',
    summary: '',
    reason: action.reason,
    policyVersion: policy.version,
    byUser: actor.id,
    at: tx.at,
    seq,
  });
}

export const archive: Effect<'archive'> = async (scene) => {
  const { tx, article, action } = scene;
  tx.audit.append({
    action: 'article.archived',
    object: { type: 'article', id: article.id },
    article: article.id,
    changes: [{ path: 'state', old: article.state, new: 'archived' }],
    why: { code: 'archived', text: action.reason },
  });
  return {};
};

export const reopen: Effect<'reopen'> = async ({ tx, article, action }) => {
  tx.audit.append({
    action: 'article.reopened',
    object: { type: 'article', id: article.id },
    article: article.id,
    changes: [{ path: 'state', old: article.state, new: 'draft' }],
    why: { code: 'reopened', text: action.reason },
  });
  return {};
};
