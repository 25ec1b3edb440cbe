import { type Audience } from '#libs/content';
import { type AnnotationRow, type SqlReading } from '#libs/persistence';
import { type Page, pageOf, readCursor } from '../http/page-query.js';
import { type AnnotationsQuery } from './annotations.query.js';
import { isoTime } from './iso-time.js';
import { type ReplyView } from './annotations.view.js';

/** An annotation as stored, with the names of people and the number of its revision. */
export interface FoundAnnotation extends Omit<AnnotationRow, 'audience' | 'articleId'> {
  readonly audience: Audience;
  readonly revision: number;
  readonly authorName: string;
}

const COLUMNS = `n.id AS "id", n.revision_id AS "revisionId", r.number AS "revision",
  n.audience AS "audience", n.exact AS "exact", n.prefix AS "prefix", n.suffix AS "suffix",
  n.start AS "start", n."end" AS "end", n.severity AS "severity", n.body AS "body",
  n.wording AS "wording", n.author_id AS "authorId", u.name AS "authorName", n.at AS "at",
  n.state AS "state", n.resolution AS "resolution", n.resolved_by AS "resolvedBy",
  n.resolved_at AS "resolvedAt", n.version AS "version"`;

/** A page of the annotations of an article up to revision `last`, oldest first. */
export async function annotationList(
  sql: SqlReading,
  articleId: string,
  { limit, cursor, state }: AnnotationsQuery,
  last: number,
): Promise<Page<FoundAnnotation>> {
  const after = readCursor(cursor, ['number', 'string']);
  const values = [articleId, ...(state ? [state] : []), ...(after ?? [])];
  const at = values.length - 1;
  const found = await sql.query<FoundAnnotation>(
    `SELECT ${COLUMNS} FROM annotations n
       JOIN revisions r ON r.id = n.revision_id JOIN users u ON u.id = n.author_id
     WHERE n.article_id = $1 ${state ? 'AND n.state = $2' : ''}
       ${last === Infinity ? '' : `AND r.number <= ${last}`}
       ${after ? `AND (n.at, n.id) > ($${at}, $${at + 1})` : ''}
     ORDER BY n.at, n.id LIMIT ${limit + 1}`,
    values,
  );
  return pageOf(found, limit, (row) => [row.at, row.id]);
}

type FoundReply = Omit<ReplyView, 'at'> & { readonly annotationId: string; readonly at: number };

/** The threads below some annotations, each from its first answer on. */
export async function repliesTo(
  sql: SqlReading,
  annotationIds: readonly string[],
): Promise<Map<string, ReplyView[]>> {
  const threads = new Map<string, ReplyView[]>(annotationIds.map((id) => [id, []]));
  if (annotationIds.length === 0) return threads;
  const marks = annotationIds.map((_, index) => `$${index + 1}`).join(', ');
  const found = await sql.query<FoundReply>(
    `SELECT p.id AS "id", p.annotation_id AS "annotationId", p.author_id AS "authorId",
       u.name AS "authorName", p.body AS "body", p.at AS "at"
     FROM annotation_replies p JOIN users u ON u.id = p.author_id
     WHERE p.annotation_id IN (${marks}) ORDER BY p.at, p.id`,
    [...annotationIds],
  );
  for (const { annotationId, at, ...reply } of found)
    threads.get(annotationId)?.push({ ...reply, at: isoTime(at) });
  return threads;
}
