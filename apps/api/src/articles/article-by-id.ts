import { type ArticleState } from '#libs/lifecycle';
import { type ChangeClass, type Risk, type SqlReading } from '#libs/persistence';
import { isoTime } from './iso-time.js';

interface Found {
  readonly id: string;
  readonly slug: string;
  readonly title: string;
  readonly risk: Risk;
  readonly state: ArticleState;
  readonly authorId: string;
  readonly authorName: string;
  readonly publishedRevisionId: string | null;
  readonly openRoundId: string | null;
  readonly noticeReason: string | null;
  readonly noticeAt: number | null;
  readonly createdAt: number;
  readonly updatedAt: number;
  readonly version: number;
  readonly revisionId: string;
  readonly number: number;
  readonly digest: string | null;
  readonly summary: string;
  readonly changeClass: ChangeClass;
  readonly submittedAt: number | null;
  readonly savedAt: number;
  /** JSON text. */
  readonly topics: string;
  readonly content: string;
}

const FIND = `SELECT a.id AS "id", a.slug AS "slug", a.title AS "title", a.risk AS "risk",
    a.state AS "state", a.author_id AS "authorId", u.name AS "authorName",
    a.published_revision_id AS "publishedRevisionId", a.open_round_id AS "openRoundId",
    a.notice_reason AS "noticeReason", a.notice_at AS "noticeAt", a.created_at AS "createdAt",
    a.updated_at AS "updatedAt", a.version AS "version", a.topics AS "topics",
    r.id AS "revisionId", r.number AS "number", r.digest AS "digest", r.summary AS "summary",
    r.change_class AS "changeClass", r.submitted_at AS "submittedAt", r.updated_at AS "savedAt",
    r.content AS "content"
  FROM articles a
  JOIN revisions r ON r.id = a.current_revision_id
  JOIN users u ON u.id = a.author_id
  WHERE a.id = $1`;

/**
 * The JSON text of an `ArticleView` and its version. Topics and text are stored as JSON that we
 * wrote, so they go out as they are, without being parsed and written again.
 */
export async function articleById(
  sql: SqlReading,
  id: string,
): Promise<{ readonly json: string; readonly version: number } | undefined> {
  const found = await sql.queryOne<Found>(FIND, [id]);
  if (!found) return undefined;
  const { topics, content, ...head } = found;
  const text = JSON.stringify(headOf(head));
  const json = `${text.slice(0, -1)},"topics":${topics},"content":${content}}`;
  return { json, version: found.version };
}

function headOf(found: Omit<Found, 'topics' | 'content'>): object {
  const { revisionId, number, digest, summary, changeClass, submittedAt, savedAt, ...article } =
    found;
  return {
    ...article,
    noticeAt: isoTime(article.noticeAt),
    createdAt: isoTime(article.createdAt),
    updatedAt: isoTime(article.updatedAt),
    revision: {
      id: revisionId,
      ...{ number, digest, summary, changeClass },
      submittedAt: isoTime(submittedAt),
      updatedAt: isoTime(savedAt),
    },
  };
}
