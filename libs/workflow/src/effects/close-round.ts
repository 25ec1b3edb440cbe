import { closeRound } from '../closing-round.js';
import { type Effect } from '../scene.js';

/** The editor sends the text back with what the round found. */
export const requestChanges: Effect<'request-changes'> = async (scene) => {
  const { tx, article, revision, action } = scene;
  tx.audit.append({
    action: 'article.changes-requested',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [{ path: 'state', old: article.state, new: 'changes-requested' }],
    why: { code: 'changes-requested', text: action.reason },
  });
  await closeRound(scene, 'changes-requested', action.reason);
  return { patch: { openRoundId: null } };
};

/** Every gate is open and somebody other than the only reviewer says so. */
export const approve: Effect<'approve'> = async (scene) => {
  const { tx, article, revision } = scene;
  tx.audit.append({
    action: 'article.approved',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'state', old: article.state, new: 'approved' },
      { path: 'digest', old: undefined, new: revision.digest },
    ],
  });
  await closeRound(scene, 'approved', 'Approved with the quorum of signatures.');
  return { patch: { openRoundId: null } };
};
