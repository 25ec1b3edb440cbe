import { type SqlReading } from '#libs/persistence';
import { type LetterRow } from './letter-row.js';

const EDITORS = `SELECT DISTINCT u.id AS "id" FROM users u JOIN user_roles r ON r.user_id = u.id
  WHERE r.role IN ('editor', 'chair') AND u.disabled_at IS NULL`;

/**
 * Who hears that a mail did not arrive: whom an answer would have gone to, if that is an editor, else
 * every editor; never the person it did not reach.
 */
export async function whomToTell(
  sql: SqlReading,
  { replyId, userId }: Pick<LetterRow, 'replyId' | 'userId'>,
): Promise<string[]> {
  if (replyId) {
    const editor = await sql.queryOne<{ id: string }>(`${EDITORS} AND u.id = $1`, [replyId]);
    if (editor) return [editor.id];
  }
  const all = await sql.query<{ id: string }>(
    `SELECT u.id AS "id" FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'editor' AND u.disabled_at IS NULL AND u.id <> $1 ORDER BY u.id`,
    [userId],
  );
  return all.map(({ id }) => id);
}
