import { type SqlReading } from '#libs/persistence';

/** Everybody who wrote into a revision. */
export async function writersOf(sql: SqlReading, revisionId: string): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    'SELECT user_id AS id FROM revision_writers WHERE revision_id = $1',
    [revisionId],
  );
  return rows.map((row) => row.id);
}
