import { type SqlReading } from '#libs/persistence';

/**
 * The editor who answers for an article: who opened its newest round, if that person still is one;
 * else the editor who has been here longest. Nobody where the board has no editor.
 */
export async function responsibleEditor(
  sql: SqlReading,
  articleId: string,
): Promise<string | undefined> {
  const opener = await sql.queryOne<{ id: string }>(
    `SELECT u.id AS id FROM rounds o JOIN users u ON u.id = o.opened_by
     WHERE o.article_id = $1 AND u.disabled_at IS NULL ORDER BY o.number DESC LIMIT 1`,
    [articleId],
  );
  if (opener) return opener.id;
  const editor = await sql.queryOne<{ id: string }>(
    `SELECT u.id AS id FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'editor' AND u.disabled_at IS NULL ORDER BY u.created_at, u.id LIMIT 1`,
  );
  return editor?.id;
}
