import { type SqlReading } from '#libs/persistence';
import { isoTime } from './iso-time.js';
import { type RevisionRowView } from './revisions.view.js';

interface Found extends Omit<
  RevisionRowView,
  'createdAt' | 'submittedAt' | 'publishedAt' | 'isCurrent'
> {
  readonly createdAt: number;
  readonly submittedAt: number | null;
  readonly publishedAt: number | null;
  readonly currentId: string;
}

/** Columns of a revision row; the publication is the first of the revision, if any. */
const COLUMNS = `r.id AS "id", r.number AS "number", r.digest AS "digest", r.summary AS "summary",
  r.change_class AS "changeClass", r.created_by AS "createdBy", r.created_at AS "createdAt",
  r.submitted_at AS "submittedAt", p.at AS "publishedAt", a.current_revision_id AS "currentId"`;
const FROM = `FROM revisions r JOIN articles a ON a.id = r.article_id
  LEFT JOIN publications p ON p.revision_id = r.id AND p.kind = 'published'`;

/** Every revision of an article, newest first. */
export async function revisionsOfArticle(
  sql: SqlReading,
  articleId: string,
): Promise<RevisionRowView[]> {
  const found = await sql.query<Found>(
    `SELECT ${COLUMNS} ${FROM} WHERE r.article_id = $1 ORDER BY r.number DESC`,
    [articleId],
  );
  return found.map(rowView);
}

/** One revision with its text as JSON text. */
export async function revisionOfArticle(
  sql: SqlReading,
  articleId: string,
  number: number,
): Promise<
  (RevisionRowView & { readonly content: string; readonly problems: string | null }) | undefined
> {
  const found = await sql.queryOne<Found & { content: string; problems: string | null }>(
    `SELECT ${COLUMNS}, r.content AS "content", r.problems AS "problems" ${FROM}
     WHERE r.article_id = $1 AND r.number = $2`,
    [articleId, number],
  );
  return found && { ...rowView(found), content: found.content, problems: found.problems };
}

function rowView(found: Found): RevisionRowView {
  const { id, number, digest, summary, changeClass, createdBy } = found;
  return {
    ...{ id, number, digest, summary, changeClass, createdBy },
    createdAt: isoTime(found.createdAt),
    submittedAt: isoTime(found.submittedAt),
    publishedAt: isoTime(found.publishedAt),
    isCurrent: id === found.currentId,
  };
}
