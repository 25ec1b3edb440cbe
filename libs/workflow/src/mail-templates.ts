import { type MailTemplates } from '#libs/mail';
import { type SqlReading } from '#libs/persistence';

/** Templates of the policy in force at an instant that replace the built-in ones; one small read. */
export async function mailTemplates(sql: SqlReading, at: number): Promise<MailTemplates> {
  const found = await sql.queryOne<{ rules: string }>(
    'SELECT rules AS "rules" FROM policies WHERE effective_from <= $1 ORDER BY version DESC LIMIT 1',
    [new Date(at).toISOString().slice(0, 10)],
  );
  if (!found) return {};
  return (JSON.parse(found.rules) as { mailTemplates?: MailTemplates }).mailTemplates ?? {};
}
