import { type SqlReading } from '#libs/persistence';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';

/** A row of the schedule whose time has come, with what its mail says. */
export interface DueRow {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly step: string;
  readonly act: Extract<ReminderAct, 'remind' | 'escalate'>;
  readonly subjectType: string;
  readonly subjectId: string;
  readonly recipientId: string;
  readonly articleId: string | null;
  readonly basis: string;
  readonly onDate: string;
  readonly dueAt: number;
  /** JSON; news only. */
  readonly variables: string | null;
  readonly title: string | null;
  readonly articleState: string | null;
  readonly authorName: string | null;
  readonly seatState: string | null;
  readonly respondBy: string | null;
  readonly dueOn: string | null;
  readonly seatZone: string | null;
  readonly reviewerId: string | null;
  readonly reviewerName: string | null;
  readonly editorId: string | null;
  readonly authority: string | null;
}

const COLUMNS = `r.id AS "id", r.kind AS "kind", r.step AS "step", r.act AS "act",
  r.subject_type AS "subjectType", r.subject_id AS "subjectId", r.recipient_id AS "recipientId",
  r.article_id AS "articleId", r.basis AS "basis", r.on_date AS "onDate", r.due_at AS "dueAt",
  r.variables AS "variables", a.title AS "title", a.state AS "articleState",
  au.name AS "authorName", s.state AS "seatState", s.respond_by AS "respondBy",
  s.due_on AS "dueOn", s.tz AS "seatZone", s.reviewer_id AS "reviewerId", su.name AS "reviewerName",
  o.opened_by AS "editorId", l.authority AS "authority"`;

/** People for whom something is due, those who have waited longest first. */
export async function dueRecipients(
  sql: SqlReading,
  now: number,
  limit: number,
): Promise<string[]> {
  const rows = await sql.query<{ id: string }>(
    `SELECT recipient_id AS id FROM reminders
     WHERE state = 'planned' AND due_at <= $1 AND act IN ('remind', 'escalate')
     GROUP BY recipient_id ORDER BY MIN(due_at) LIMIT ${limit}`,
    [now],
  );
  return rows.map(({ id }) => id);
}

/** What is due for some people, in the order in which it fell due. */
export function dueRows(
  sql: SqlReading,
  recipientIds: readonly string[],
  now: number,
): Promise<DueRow[]> {
  const marks = recipientIds.map((_, index) => `$${index + 2}`);
  return sql.query<DueRow>(
    `SELECT ${COLUMNS} FROM reminders r
       LEFT JOIN articles a ON a.id = r.article_id
       LEFT JOIN users au ON au.id = a.author_id
       LEFT JOIN assignments s ON r.subject_type = 'assignment' AND s.id = r.subject_id
       LEFT JOIN users su ON su.id = s.reviewer_id
       LEFT JOIN rounds o ON o.id = s.round_id
       LEFT JOIN licences l ON r.kind = 'licence' AND l.id = r.subject_id
     WHERE r.state = 'planned' AND r.due_at <= $1 AND r.act IN ('remind', 'escalate')
       AND r.recipient_id IN (${marks.join(', ')})
     ORDER BY r.due_at, r.id`,
    [now, ...recipientIds],
  );
}
