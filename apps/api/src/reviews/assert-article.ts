import { type SqlReading } from '#libs/persistence';
import { notFound } from '../http/problem.js';

/** @throws Problem `not-found` when there is no such article: an empty list would say that there is. */
export async function assertArticle(sql: SqlReading, id: string): Promise<void> {
  const found = await sql.queryOne('SELECT 1 AS "found" FROM articles WHERE id = $1', [id]);
  if (!found) throw notFound('article');
}
