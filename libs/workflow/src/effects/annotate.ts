import { selectorMatches } from '#libs/content';
import { AnnotationReplyRow, AnnotationRow, StaleVersion } from '#libs/persistence';
import { NotFound, WorkflowError } from '../errors.js';
import { renderedRevision } from '../rendered-revision.js';
import { type Effect } from '../scene.js';

/** Marks a passage of exactly this revision; a quote that does not stand there is refused. */
export const annotate: Effect<'annotate'> = async (scene) => {
  const { tx, article, revision, action, actor } = scene;
  const rendered = renderedRevision(revision, action.audience);
  if (!rendered || !selectorMatches(rendered.text, action))
    throw new WorkflowError(
      'selector-mismatch',
      'The marked passage does not stand in this revision. Load the text again and mark it anew.',
    );
  const row: AnnotationRow = {
    id: scene.newId(),
    articleId: article.id,
    revisionId: revision.id,
    audience: action.audience,
    exact: action.exact,
    prefix: action.prefix,
    suffix: action.suffix,
    start: action.start,
    end: action.end,
    severity: action.severity,
    body: action.body,
    wording: action.wording ?? null,
    authorId: actor.id,
    at: tx.at,
    state: 'open',
    resolution: null,
    resolvedBy: null,
    resolvedAt: null,
    version: 1,
  };
  await tx.insert(AnnotationRow, row);
  tx.audit.append({
    action: 'annotation.made',
    object: { type: 'annotation', id: row.id, rev: revision.number },
    article: article.id,
    changes: (['severity', 'exact', 'body', 'wording', 'audience', 'start', 'end'] as const).map(
      (path) => ({ path, old: undefined, new: row[path] }),
    ),
  });
  return { result: { annotationId: row.id } };
};

export const reply: Effect<'reply'> = async (scene) => {
  const { tx, article, action, actor } = scene;
  const annotation = await tx.findOne(AnnotationRow, {
    id: action.annotationId,
    articleId: article.id,
  });
  if (!annotation) throw new NotFound('annotation');
  const row: AnnotationReplyRow = {
    id: scene.newId(),
    annotationId: annotation.id,
    authorId: actor.id,
    body: action.body,
    at: tx.at,
  };
  await tx.insert(AnnotationReplyRow, row);
  tx.audit.append({
    action: 'annotation.replied',
    object: { type: 'annotation', id: annotation.id },
    article: article.id,
    changes: [{ path: 'reply', old: undefined, new: row.body }],
  });
  return { result: { replyId: row.id, annotationId: annotation.id } };
};

/** Settles a thread with words that say how; the annotation itself stays as it was written. */
export const resolveAnnotation: Effect<'resolve-annotation'> = async (scene) => {
  const { tx, article, action, actor } = scene;
  const annotation = await tx.findOne(AnnotationRow, {
    id: action.annotationId,
    articleId: article.id,
  });
  if (!annotation) throw new NotFound('annotation');
  const met = await tx.update(
    AnnotationRow,
    { id: annotation.id, version: action.version ?? annotation.version },
    {
      state: 'resolved',
      resolution: action.reason,
      resolvedBy: actor.id,
      resolvedAt: tx.at,
      version: annotation.version + 1,
    },
  );
  if (met !== 1) throw new StaleVersion('annotation');
  tx.audit.append({
    action: 'annotation.resolved',
    object: { type: 'annotation', id: annotation.id },
    article: article.id,
    changes: [
      { path: 'state', old: 'open', new: 'resolved' },
      { path: 'resolution', old: null, new: action.reason },
    ],
    why: { code: 'resolved', text: action.reason },
  });
  return { result: { annotationId: annotation.id } };
};
