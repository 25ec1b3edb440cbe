import { type Actor } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { type ExtensionView } from './extensions.view.js';
import { isoTime } from './iso-time.js';

type Found = Omit<ExtensionView, 'requestedAt' | 'answeredAt'> & {
  readonly requestedAt: number;
  readonly answeredAt: number | null;
};

const FIND = `SELECT e.id AS "id", e.assignment_id AS "assignmentId",
    s.reviewer_id AS "reviewerId", u.name AS "reviewerName", s.tz AS "tz", e.due_on AS "dueOn",
    e.wanted AS "wanted", e.reason AS "reason", e.state AS "state",
    e.requested_at AS "requestedAt", e.answered_at AS "answeredAt", e.answer AS "answer"
  FROM extension_requests e
    JOIN assignments s ON s.id = e.assignment_id
    JOIN users u ON u.id = s.reviewer_id
  WHERE e.article_id = $1 ORDER BY e.requested_at DESC, e.id`;

/** The wishes for more time, newest first: all of them for who decides, else the person's own. */
export async function extensionsOfArticle(
  sql: SqlReading,
  articleId: string,
  { id, roles }: Actor,
): Promise<ExtensionView[]> {
  const seesAll = roles.some((it) => it === 'editor' || it === 'chair' || it === 'compliance');
  const found = await sql.query<Found>(FIND, [articleId]);
  return found
    .filter(({ reviewerId }) => seesAll || reviewerId === id)
    .map((it) => ({
      ...it,
      requestedAt: isoTime(it.requestedAt),
      answeredAt: isoTime(it.answeredAt),
    }));
}
