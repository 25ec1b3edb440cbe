import { type SqlReading } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { hasPassed } from './dates.js';
import { type OverdueSeat } from './home-model.js';

// Somewhere on earth it is a day later than in UTC; each zone is looked at below.
const FIND = `SELECT s.article_id AS "articleId", a.title AS "title", u.name AS "reviewerName",
    s.state AS "state", s.tz AS "tz",
    CASE WHEN s.state = 'invited' THEN s.respond_by ELSE s.due_on END AS "date"
  FROM assignments s
    JOIN rounds o ON o.id = s.round_id
    JOIN articles a ON a.id = s.article_id
    JOIN users u ON u.id = s.reviewer_id
  WHERE o.closed_at IS NULL AND ((s.state = 'invited' AND s.respond_by < $1)
    OR (s.state = 'accepted' AND s.due_on < $2))
  ORDER BY 6, s.id LIMIT 200`;

/** Seats of open rounds whose date has passed in their own zone, the longest overdue first. */
export async function overdueSeats(sql: SqlReading, now: number): Promise<OverdueSeat[]> {
  const latest = dateIn('Pacific/Kiritimati', now);
  const found = await sql.query<OverdueSeat>(FIND, [latest, latest]);
  return found.filter(({ date, tz }) => hasPassed(date, tz, now));
}
