import { type AssignmentState } from '#libs/lifecycle';
import { seatsNamedIn } from '#libs/mail';
import { type SqlReading } from '#libs/persistence';

/** A mail with all that its letter is made of. */
export interface LetterRow {
  readonly id: string;
  readonly kind: string;
  readonly class: string;
  readonly lang: string;
  readonly subject: string;
  readonly body: string;
  readonly at: number;
  readonly state: string;
  readonly attempts: number;
  readonly leaseUntil: number | null;
  readonly userId: string;
  readonly articleId: string | null;
  readonly assignmentId: string | null;
  /** Null when nobody is there any more. */
  readonly name: string | null;
  readonly email: string | null;
  readonly disabledAt: number | null;
  /** Whom an answer goes to. */
  readonly replyId: string | null;
  readonly replyName: string | null;
  readonly replyEmail: string | null;
  readonly title: string | null;
  /** Of the seat the mail is about. */
  readonly reviewerId: string | null;
  readonly seatState: AssignmentState | null;
  readonly seatVersion: number | null;
  readonly dueOn: string | null;
  readonly seatZone: string | null;
  /** Of the seats that the body names, those that are open and the recipient's own. */
  readonly ownSeats?: readonly string[];
}

const LETTERS = `SELECT m.id AS "id", m.kind AS "kind", m.class AS "class", m.lang AS "lang",
    m.subject AS "subject", m.body AS "body", m.at AS "at", m.state AS "state",
    m.attempts AS "attempts", m.lease_until AS "leaseUntil", m.user_id AS "userId",
    m.article_id AS "articleId", m.assignment_id AS "assignmentId",
    u.name AS "name", u.email AS "email", u.disabled_at AS "disabledAt",
    r.id AS "replyId", r.name AS "replyName", r.email AS "replyEmail", t.title AS "title",
    a.reviewer_id AS "reviewerId", a.state AS "seatState", a.version AS "seatVersion",
    a.due_on AS "dueOn", a.tz AS "seatZone"
  FROM mails m
  LEFT JOIN users u ON u.id = m.user_id
  LEFT JOIN articles t ON t.id = m.article_id
  LEFT JOIN assignments a ON a.id = m.assignment_id
  LEFT JOIN rounds o ON o.id = COALESCE(a.round_id, t.open_round_id)
  LEFT JOIN users r ON r.disabled_at IS NULL AND r.id <> m.user_id AND r.id =
    CASE WHEN m.reply_to_id IS NULL OR m.reply_to_id LIKE 'system:%' THEN o.opened_by
      ELSE m.reply_to_id END`;

/** Mails by id, in no particular order. */
export async function lettersOf(sql: SqlReading, ids: readonly string[]): Promise<LetterRow[]> {
  const rows = await sql.query<LetterRow>(`${LETTERS} WHERE m.id IN (${marksOf(ids)})`, [...ids]);
  const named = [...new Set(rows.flatMap(({ body }) => seatsNamedIn(body)))];
  if (named.length === 0) return rows;
  const seats = await sql.query<{ id: string; reviewerId: string }>(
    `SELECT id AS "id", reviewer_id AS "reviewerId" FROM assignments
     WHERE state IN ('invited', 'accepted') AND id IN (${marksOf(named)})`,
    named,
  );
  return rows.map((row) => ({
    ...row,
    ownSeats: seats.filter(({ reviewerId }) => reviewerId === row.userId).map(({ id }) => id),
  }));
}

function marksOf(values: readonly unknown[]): string {
  return values.map((_, index) => `$${index + 1}`).join(', ');
}
