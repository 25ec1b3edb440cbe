import { type Actor, type ArticleState } from '#libs/lifecycle';
import { type ChangeClass, type Risk, type SqlReading } from '#libs/persistence';
import { lastReadable } from '../http/last-readable.js';
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

const COLUMNS = `SELECT a.id AS "id", a.slug AS "slug", a.title AS "title", a.risk AS "risk",
    a.state AS "state", a.author_id AS "authorId", u.name AS "authorName",
    a.published_revision_id AS "publishedRevisionId", a.open_round_id AS "openRoundId",
    a.notice_reason AS "noticeReason", a.notice_at AS "noticeAt", a.created_at AS "createdAt",
    a.updated_at AS "updatedAt", a.version AS "version", a.topics AS "topics",
    r.id AS "revisionId", r.number AS "number", r.digest AS "digest", r.summary AS "summary",
    r.change_class AS "changeClass", r.submitted_at AS "submittedAt", r.updated_at AS "savedAt",
    r.content AS "content"
  FROM articles a
  JOIN users u ON u.id = a.author_id`;
const FIND = `${COLUMNS} JOIN revisions r ON r.id = a.current_revision_id WHERE a.id = $1`;
const FIND_UP_TO = `${COLUMNS} JOIN revisions r ON r.article_id = a.id
  WHERE a.id = $1 AND r.digest IS NOT NULL AND r.number <= $2 ORDER BY r.number DESC LIMIT 1`;

interface ArticleJson {
  readonly json: string;
  readonly version: number;
}

/**
 * The JSON text of an `ArticleView` and its version. Topics and text are stored as JSON that we
 * wrote, so they go out as they are, without being parsed and written again. A reviewer gets the
 * last submitted text they may read, which need not be the current one.
 */
export async function articleById(
  sql: SqlReading,
  id: string,
  actor: Actor,
): Promise<ArticleJson | undefined> {
  const last = await lastReadable(sql, actor, id);
  if (last === Infinity) {
    const found = await sql.queryOne<Found>(FIND, [id]);
    return found && jsonOf(found);
  }
  const found = await sql.queryOne<Found>(FIND_UP_TO, [id, last]);
  if (!found) return undefined;
  // The article's own title is that of the draft.
  const { title } = JSON.parse(found.content) as { title: string };
  return jsonOf({ ...found, title });
}

function jsonOf({ topics, content, ...head }: Found): ArticleJson {
  const text = JSON.stringify(headOf(head));
  const json = `${text.slice(0, -1)},"topics":${topics},"content":${content}}`;
  return { json, version: head.version };
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
