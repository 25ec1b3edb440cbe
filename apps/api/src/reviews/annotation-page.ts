import { type RevisionRow, type SqlReading } from '#libs/persistence';
import { annotationList, type FoundAnnotation, repliesTo } from './annotation-list.js';
import { type AnnotationsQuery } from './annotations.query.js';
import { type AnnotationPageView, type AnnotationView } from './annotations.view.js';
import { isoTime } from './iso-time.js';
import { PlaceInRevision } from './place-in-revision.js';

/** A page of annotations made up to revision `last`, each placed in `revision`, with its thread. */
export async function annotationPage(
  sql: SqlReading,
  revision: RevisionRow,
  query: AnnotationsQuery,
  last: number,
): Promise<AnnotationPageView> {
  const { items, next } = await annotationList(sql, revision.articleId, query, last);
  const threads = await repliesTo(
    sql,
    items.map(({ id }) => id),
  );
  const places = new PlaceInRevision(sql, revision);
  const views: AnnotationView[] = [];
  for (const found of items)
    views.push({
      ...annotationView(found, revision.articleId),
      placement: await places.place(found),
      replies: threads.get(found.id) ?? [],
    });
  return { revision: revision.number, items: views, next };
}

function annotationView(
  found: FoundAnnotation,
  articleId: string,
): Omit<AnnotationView, 'placement' | 'replies'> {
  const { exact, prefix, suffix, start, end, body, at } = found;
  const { id, revision, audience, severity, wording, authorId, authorName } = found;
  const { state, resolution, resolvedBy, version } = found;
  return {
    ...{ id, revision, audience, severity, wording, authorId, authorName },
    ...{ state, resolution, resolvedBy, version },
    type: 'Annotation',
    motivation: 'commenting',
    target: {
      source: `/api/articles/${articleId}/revisions/${revision}/rendered?audience=${audience}`,
      selector: [
        { type: 'TextQuoteSelector', exact, prefix, suffix },
        { type: 'TextPositionSelector', start, end },
      ],
    },
    body: { type: 'TextualBody', format: 'text/plain', value: body },
    created: isoTime(at),
    resolvedAt: isoTime(found.resolvedAt),
  };
}
