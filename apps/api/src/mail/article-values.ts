import { type SqlReading } from '#libs/persistence';

interface ValuesRow {
  readonly title: string;
  readonly state: string;
  readonly respondBy: string | null;
  readonly dueOn: string | null;
  readonly zone: string | null;
  readonly person: string | null;
  readonly actor: string | null;
}

// The newest seat, since most mails are about one.
const VALUES = `SELECT a.title AS "title", a.state AS "state", s.respond_by AS "respondBy",
    COALESCE(s.due_on, a.revision_due_on) AS "dueOn", s.tz AS "zone", p.name AS "person",
    i.name AS "actor"
  FROM articles a
  LEFT JOIN assignments s ON s.article_id = a.id
  LEFT JOIN users p ON p.id = s.reviewer_id
  LEFT JOIN users i ON i.id = s.invited_by
  WHERE a.id = $1 ORDER BY s.invited_at DESC LIMIT 1`;

/** What an article has for the variables of a mail; nothing when there is no such article. */
export async function articleValues(
  sql: SqlReading,
  articleId: string,
): Promise<Record<string, string> | undefined> {
  const row = await sql.queryOne<ValuesRow>(VALUES, [articleId]);
  if (!row) return undefined;
  const found = Object.entries(row).filter(([, value]) => value !== null);
  return Object.fromEntries(found);
}
