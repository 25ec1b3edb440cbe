import { type Role } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { type Caller } from '../http/caller.js';

const SEE_ALL: readonly Role[] = ['editor', 'chair', 'compliance'];

const HAS_PART = `SELECT 1 FROM articles a WHERE a.id = $1 AND (a.author_id = $2 OR EXISTS (
  SELECT 1 FROM assignments s WHERE s.article_id = a.id AND s.reviewer_id = $3
    AND s.state IN ('invited', 'accepted', 'submitted')))`;

/** Whether a person may hear that something happened in an article: no more than they may read of it. */
export async function maySee(
  sql: SqlReading,
  { actor, session }: Caller,
  articleId: string,
): Promise<boolean> {
  if (session.articleId !== null && session.articleId !== articleId) return false;
  if (SEE_ALL.some((role) => actor.roles.includes(role))) return true;
  return (await sql.queryOne(HAS_PART, [articleId, actor.id, actor.id])) !== undefined;
}
