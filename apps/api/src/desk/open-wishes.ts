import { type SqlReading } from '#libs/persistence';
import { type OpenWish } from './home-model.js';

const FIND = `SELECT e.article_id AS "articleId", a.title AS "title", u.name AS "reviewerName",
    e.due_on AS "dueOn", e.wanted AS "wanted", s.tz AS "tz"
  FROM extension_requests e
    JOIN assignments s ON s.id = e.assignment_id
    JOIN articles a ON a.id = e.article_id
    JOIN users u ON u.id = s.reviewer_id
  WHERE e.state = 'open' ORDER BY e.requested_at, e.id LIMIT 100`;

/** Wishes for more time that wait for an editor, the oldest first. */
export function openWishes(sql: SqlReading): Promise<OpenWish[]> {
  return sql.query<OpenWish>(FIND);
}
