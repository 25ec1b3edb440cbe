/** Whose ledger, or which article's. */
export type LedgerScope =
  | { readonly of: 'person'; readonly personId: string }
  | { readonly of: 'article'; readonly articleId: string; readonly personId?: string };

export interface Statement {
  readonly sql: string;
  readonly values: readonly (string | number)[];
}

const STEPS = `SELECT r.id AS "id", r.kind AS "kind", r.act AS "act", r.step AS "step",
    r.basis AS "basis", r.state AS "state", r.reason AS "reason", r.on_date AS "onDate",
    COALESCE(r.ended_at, r.due_at) AS "at", r.planned_at AS "plannedAt",
    r.article_id AS "articleId", a.title AS "title", r.recipient_id AS "recipientId",
    u.name AS "recipientName", o.policy_version AS "policyVersion", m.id AS "mailId",
    m.subject AS "mailSubject", m.state AS "mailState", m.class AS "mailClass"
  FROM reminders r
    LEFT JOIN articles a ON a.id = r.article_id
    LEFT JOIN users u ON u.id = r.recipient_id
    LEFT JOIN mails m ON m.id = r.mail_id
    LEFT JOIN assignments s ON r.subject_type = 'assignment' AND s.id = r.subject_id
    LEFT JOIN rounds o ON o.id = COALESCE(s.round_id, r.subject_id)`;

// Mails that somebody's act sent at once, outside the schedule.
const MAILS = `SELECT m.id AS "id", NULL AS "kind", NULL AS "act", NULL AS "step", NULL AS "basis",
    CASE WHEN m.state IN ('refused', 'bounced', 'dropped') THEN 'failed'
      WHEN m.state = 'accepted' THEN 'sent' ELSE 'sending' END AS "state",
    m.response AS "reason", NULL AS "onDate", m.at AS "at", m.at AS "plannedAt",
    m.article_id AS "articleId", a.title AS "title", m.user_id AS "recipientId",
    u.name AS "recipientName", NULL AS "policyVersion", m.id AS "mailId",
    m.subject AS "mailSubject", m.state AS "mailState", m.class AS "mailClass"
  FROM mails m
    LEFT JOIN articles a ON a.id = m.article_id
    LEFT JOIN users u ON u.id = m.user_id
  WHERE NOT EXISTS (SELECT 1 FROM reminders r WHERE r.mail_id = m.id)`;

/** Steps that go to a person, and what happens by itself to the seats of that person. */
const OF_PERSON = `r.id IN (SELECT id FROM reminders WHERE recipient_id = ?
    UNION SELECT p.id FROM assignments s JOIN reminders p ON p.subject_id = s.id
    WHERE s.reviewer_id = ?)`;

/** What is planned, the soonest first; `limit` rows after the cursor. */
export function comingSql(
  scope: LedgerScope,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Statement {
  const steps = stepsIn(scope);
  return numbered(
    `SELECT * FROM (${STEPS} WHERE ${steps.sql} AND r.state IN ('planned', 'sending')) l
     ${after ? 'WHERE (l."at", l."id") > (?, ?)' : ''}
     ORDER BY l."at", l."id" LIMIT ${limit}`,
    [...steps.values, ...(after ?? [])],
  );
}

/** What was sent, skipped or failed, the newest first; mails outside the schedule with it. */
export function pastSql(
  scope: LedgerScope,
  after: readonly (string | number)[] | undefined,
  limit: number,
): Statement {
  const [steps, mails] = [stepsIn(scope), mailsIn(scope)];
  return numbered(
    `SELECT * FROM (${STEPS} WHERE ${steps.sql} AND r.state IN ('sent', 'skipped', 'failed')
       UNION ALL ${MAILS} AND ${mails.sql}) l
     ${after ? 'WHERE (l."at", l."id") < (?, ?)' : ''}
     ORDER BY l."at" DESC, l."id" DESC LIMIT ${limit}`,
    [...steps.values, ...mails.values, ...(after ?? [])],
  );
}

function stepsIn(scope: LedgerScope): Statement {
  if (scope.of === 'person') return { sql: OF_PERSON, values: [scope.personId, scope.personId] };
  return withPerson('r.article_id = ?', 'r.recipient_id = ?', scope);
}

function mailsIn(scope: LedgerScope): Statement {
  if (scope.of === 'person') return { sql: 'm.user_id = ?', values: [scope.personId] };
  return withPerson('m.article_id = ?', 'm.user_id = ?', scope);
}

function withPerson(
  article: string,
  person: string,
  { articleId, personId }: Extract<LedgerScope, { of: 'article' }>,
): Statement {
  if (personId === undefined) return { sql: article, values: [articleId] };
  return { sql: `${article} AND ${person}`, values: [articleId, personId] };
}

/** `?` as `$1 $2 ...` in order. */
function numbered(sql: string, values: readonly (string | number)[]): Statement {
  let count = 0;
  return { sql: sql.replace(/\?/g, () => `$${(count += 1)}`), values };
}
