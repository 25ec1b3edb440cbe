import { diffFields, type Fields } from '#libs/audit';
import { type RevisionContent } from '#libs/content';
import { type ArticleRow, RevisionRow, RevisionWriterRow } from '#libs/persistence';
import { closeRound } from '../closing-round.js';
import { searchText } from '../search-text.js';
import { contentOf, type Effect, type Scene } from '../scene.js';

/**
 * Saves the draft. A submitted revision never changes, so editing one begins the next revision;
 * what is signed and public stays as it is (F44).
 */
export const edit: Effect<'edit'> = async (scene) => {
  const { tx, article, action, actor } = scene;
  const draft = scene.revision.digest === null ? scene.revision : await nextRevision(scene);
  const before = contentOf(draft);
  const content = action.content ?? before;
  const saved: RevisionRow = {
    ...draft,
    content: JSON.stringify(content),
    summary: action.summary ?? draft.summary,
    changeClass: action.changeClass ?? draft.changeClass,
    updatedAt: tx.at,
  };
  await tx.update(
    RevisionRow,
    { id: draft.id },
    {
      content: saved.content,
      summary: saved.summary,
      changeClass: saved.changeClass,
      updatedAt: saved.updatedAt,
    },
  );
  await tx.insertOnce(RevisionWriterRow, { revisionId: draft.id, userId: actor.id, at: tx.at });
  const patch: Partial<ArticleRow> = {
    title: content.title,
    searchTitle: searchText(content.title),
    currentRevisionId: draft.id,
    ...(action.topics && { topics: action.topics }),
    ...(action.risk && { risk: action.risk }),
  };
  tx.audit.append({
    action: 'revision.edited',
    object: { type: 'revision', id: draft.id, rev: draft.number },
    article: article.id,
    changes: diffFields(
      { ...fieldsOf(draft, before), topics: article.topics, risk: article.risk },
      {
        ...fieldsOf(saved, content),
        topics: action.topics ?? article.topics,
        risk: action.risk ?? article.risk,
      },
    ),
  });
  return { patch, result: { revisionId: draft.id, revision: draft.number } };
};

async function nextRevision(scene: Scene<'edit'>): Promise<RevisionRow> {
  const { tx, article, revision, actor } = scene;
  const next: RevisionRow = {
    ...revision,
    id: scene.newId(),
    number: revision.number + 1,
    summary: '',
    changeClass: 'substantive',
    digest: null,
    problems: null,
    createdBy: actor.id,
    createdAt: tx.at,
    updatedAt: tx.at,
    submittedAt: null,
  };
  await tx.insert(RevisionRow, next);
  // Whoever wrote the text that goes on has written into the new revision too.
  await tx.execute(
    `INSERT INTO revision_writers (revision_id, user_id, at)
     SELECT $1, user_id, at FROM revision_writers WHERE revision_id = $2`,
    [next.id, revision.id],
  );
  await closeRound(scene, 'stopped', 'The text was edited.');
  tx.audit.append({
    action: 'revision.created',
    object: { type: 'revision', id: next.id, rev: next.number },
    article: article.id,
    changes: diffFields(null, fieldsOf(next)),
  });
  return next;
}

/** What a person could later ask about, one field a part of the text. */
export function fieldsOf(
  revision: RevisionRow,
  content: RevisionContent = contentOf(revision),
): NonNullable<Fields> {
  return {
    title: content.title,
    'bodies.clinician': content.bodies.clinician,
    'bodies.patient': content.bodies.patient,
    references: content.references as never,
    statement: content.statement,
    mediaDigests: content.mediaDigests,
    summary: revision.summary,
    changeClass: revision.changeClass,
  };
}
