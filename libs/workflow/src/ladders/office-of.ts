import { type SqlReading } from '#libs/persistence';

/** Whom something about a person's records is escalated to: an administrator, never the person. */
export async function officeOf(sql: SqlReading, userId: string): Promise<string> {
  const row = await sql.queryOne<{ id: string }>(
    `SELECT u.id AS id FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'administrator' AND u.disabled_at IS NULL AND u.id <> $1
     ORDER BY u.created_at, u.id LIMIT 1`,
    [userId],
  );
  return row?.id ?? userId;
}
