import { UserRow } from '#libs/persistence';
import { addDays, dateIn } from '#libs/runtime';
import { closeRound } from '../closing-round.js';
import { type Effect } from '../scene.js';

/** What an author has when the policy says nothing about it. */
const DEFAULT_REVISION_DAYS = 14;

/** The editor sends the text back with what the round found. */
export const requestChanges: Effect<'request-changes'> = async (scene) => {
  const { tx, article, revision, action, policy } = scene;
  const author = await tx.findOne(UserRow, { id: article.authorId });
  const today = dateIn(author?.tz ?? 'UTC', tx.at);
  const revisionDueOn = addDays(today, policy.rules.revisionDays ?? DEFAULT_REVISION_DAYS);
  tx.audit.append({
    action: 'article.changes-requested',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'state', old: article.state, new: 'changes-requested' },
      { path: 'revisionDueOn', old: article.revisionDueOn, new: revisionDueOn },
    ],
    why: { code: 'changes-requested', text: action.reason },
  });
  await closeRound(scene, 'changes-requested', action.reason);
  return { patch: { openRoundId: null, revisionDueOn }, result: { dueOn: revisionDueOn } };
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
