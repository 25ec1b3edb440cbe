import { type SqlReading } from '#libs/persistence';
import { suggestReviewers } from '#libs/workflow';
import { type ColleagueView } from './rounds.view.js';

const REVIEWERS = `SELECT u.id AS "id", u.name AS "name", u.credentials AS "credentials",
    u.specialty AS "specialty"
  FROM users u WHERE u.disabled_at IS NULL
    AND u.id IN (SELECT user_id FROM user_roles WHERE role IN ('reviewer', 'chair'))
  ORDER BY u.search_name, u.id`;

/**
 * Reviewers who could take a person's seat now, by name: those whom nothing bars from being asked.
 * How well they fit, and what bars the others, is the editors' to know.
 */
export async function colleaguesFor(
  sql: SqlReading,
  articleId: string,
  personId: string,
  at: number,
): Promise<ColleagueView[]> {
  const { suggestions } = await suggestReviewers(sql, articleId, at);
  const askable = new Set(
    suggestions.filter(({ whyNot }) => whyNot.length === 0).map(({ candidate }) => candidate.id),
  );
  const reviewers = await sql.query<ColleagueView>(REVIEWERS);
  return reviewers.filter(({ id }) => id !== personId && askable.has(id));
}
