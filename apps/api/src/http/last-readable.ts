import { type Actor, type Role } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { newestSeat, opensText } from './newest-seat.js';

const READ_ALL: readonly Role[] = ['editor', 'chair', 'compliance'];

/**
 * Number of the last revision of an article that a person may read: Infinity for its author and for
 * those who oversee, else the revision of the newest seat. What is drafted or submitted later opens
 * with the next acceptance (ED-4); 0 is nothing.
 */
export async function lastReadable(
  sql: SqlReading,
  { id, roles }: Actor,
  articleId: string,
): Promise<number> {
  if (roles.some((role) => READ_ALL.includes(role))) return Infinity;
  if (roles.includes('author') && (await isAuthor(sql, id, articleId))) return Infinity;
  const seat = await newestSeat(sql, id, articleId);
  return seat && opensText(seat) ? seat.revision : 0;
}

async function isAuthor(sql: SqlReading, personId: string, articleId: string): Promise<boolean> {
  const own = 'SELECT 1 AS "own" FROM articles WHERE id = $1 AND author_id = $2';
  return (await sql.queryOne(own, [articleId, personId])) !== undefined;
}
