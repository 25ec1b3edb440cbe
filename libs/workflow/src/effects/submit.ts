import { findProblems, revisionDigest } from '#libs/content';
import { RevisionRow } from '#libs/persistence';
import { placeAnnotations } from '../place-annotations.js';
import { contentOf, type Effect } from '../scene.js';

/** From here on the text has a digest and never changes; open annotations find their place in it. */
export const submit: Effect<'submit'> = async ({ tx, article, revision, action }) => {
  const content = contentOf(revision);
  const digest = revisionDigest(content);
  const summary = action.summary ?? revision.summary;
  const changeClass = action.changeClass ?? revision.changeClass;
  await tx.update(
    RevisionRow,
    { id: revision.id },
    { digest, summary, changeClass, problems: findProblems(content), submittedAt: tx.at },
  );
  tx.audit.append({
    action: 'article.submitted',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [
      { path: 'digest', old: null, new: digest },
      { path: 'state', old: article.state, new: 'submitted' },
      { path: 'summary', old: revision.summary, new: summary },
      { path: 'changeClass', old: revision.changeClass, new: changeClass },
    ].filter((change) => change.old !== change.new),
  });
  await placeAnnotations(tx, article.id, { ...revision, digest });
  return {
    patch: { revisionDueOn: null },
    result: { revisionId: revision.id, revision: revision.number, digest },
  };
};

/** The author takes the text back before a round is opened; editing it begins a new revision. */
export const recall: Effect<'recall'> = async ({ tx, article, revision, action }) => {
  tx.audit.append({
    action: 'article.reopened',
    object: { type: 'revision', id: revision.id, rev: revision.number },
    article: article.id,
    changes: [{ path: 'state', old: article.state, new: 'draft' }],
    why: { code: 'recalled', text: action.reason },
  });
  return {};
};
