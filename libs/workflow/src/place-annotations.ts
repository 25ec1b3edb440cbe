import { type Audience, type Placement, placeSelector } from '#libs/content';
import { AnnotationPlacementRow, AnnotationRow, RevisionRow, type Tx } from '#libs/persistence';
import { renderedRevision } from './rendered-revision.js';

/** Finds every open annotation in a newly submitted text: exact, moved or orphaned (F31). */
export async function placeAnnotations(
  tx: Tx,
  articleId: string,
  revision: RevisionRow,
): Promise<void> {
  const open = await tx.find(AnnotationRow, { articleId, state: 'open' }, 'ORDER BY at');
  const texts = new Map<string, string>();
  const textOf = (of: RevisionRow, audience: string): string => {
    const key = `${of.id} ${audience}`;
    const known = texts.get(key);
    if (known !== undefined) return known;
    const text = renderedRevision(of, audience as Audience)?.text ?? '';
    texts.set(key, text);
    return text;
  };
  for (const annotation of open) {
    if (annotation.revisionId === revision.id) continue;
    const origin = await tx.findOne(RevisionRow, { id: annotation.revisionId });
    if (!origin) continue;
    const placement = placeSelector(
      textOf(origin, annotation.audience),
      textOf(revision, annotation.audience),
      annotation,
    );
    await keep(tx, annotation, revision, placement);
  }
}

async function keep(
  tx: Tx,
  annotation: AnnotationRow,
  revision: RevisionRow,
  placement: Placement,
): Promise<void> {
  await tx.insert(AnnotationPlacementRow, {
    annotationId: annotation.id,
    revisionId: revision.id,
    status: placement.status,
    start: placement.start ?? null,
    end: placement.end ?? null,
    score: placement.score ?? null,
  });
  tx.audit.append({
    action: 'annotation.placed',
    object: { type: 'annotation', id: annotation.id, rev: revision.number },
    article: annotation.articleId,
    changes: [{ path: 'status', old: undefined, new: placement.status }],
  });
}
