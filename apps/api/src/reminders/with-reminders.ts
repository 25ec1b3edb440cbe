import { type MailState } from '#libs/persistence';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';
import {
  type ChaseItemView,
  type FailedMailView,
  type NextStepView,
  type SentReminderView,
  type Stage,
} from './chase.view.js';
import { stepInWords } from './step-in-words.js';
import { type Board } from './waiting/board.js';
import { type Waiting } from './waiting/waiting.js';

type Chased = Waiting & { readonly overdueBy: number };

interface Step {
  readonly id: string;
  readonly kind: ReminderKind;
  readonly subjectId: string;
  readonly articleId: string;
  readonly act: ReminderAct;
  readonly to: string | null;
  readonly state: 'planned' | 'sending' | 'sent';
  readonly onDate: string;
  readonly dueAt: number;
  readonly endedAt: number | null;
}

interface Failed {
  readonly id: string;
  readonly subject: string;
  readonly to: string;
  readonly userId: string;
  readonly state: MailState;
  readonly response: string | null;
  readonly articleId: string;
  readonly assignmentId: string | null;
  readonly at: number;
}

/** Which ladders belong to a stage: an article may have several at once. */
const LADDERS: Readonly<Record<Stage, readonly ReminderKind[]>> = {
  invitation: ['invitation'],
  review: ['review'],
  decision: ['reviews-in', 'invitation-expired', 'idle'],
  revision: ['revision'],
  idle: ['idle'],
  're-review': ['re-review'],
  'reader-report': ['reader-report'],
};

const STEPS = `SELECT r.id AS "id", r.kind AS "kind", r.subject_id AS "subjectId",
    r.article_id AS "articleId", r.act AS "act", u.name AS "to", r.state AS "state",
    r.on_date AS "onDate", r.due_at AS "dueAt", r.ended_at AS "endedAt"
  FROM reminders r LEFT JOIN users u ON u.id = r.recipient_id
  WHERE r.state IN ('planned', 'sending', 'sent') AND r.article_id IN (`;

const FAILED = `SELECT m.id AS "id", m.subject AS "subject", u.name AS "to", m.user_id AS "userId",
    m.state AS "state", m.response AS "response", m.article_id AS "articleId",
    m.assignment_id AS "assignmentId", m.at AS "at"
  FROM mails m JOIN users u ON u.id = m.user_id
  WHERE m.state IN ('deferred', 'refused', 'bounced', 'dropped') AND m.article_id IN (`;

const TITLES = 'SELECT id AS "id", title AS "title" FROM articles WHERE id IN (';

/** The rows of a page with titles and names, what was sent about each, what comes next, and what did not arrive. */
export async function withReminders(
  board: Board,
  items: readonly Chased[],
): Promise<ChaseItemView[]> {
  if (items.length === 0) return [];
  const articles = [...new Set(items.map(({ articleId }) => articleId))];
  const marks = `${articles.map((_, index) => `$${index + 1}`).join(', ')})`;
  const { sql } = board;
  const steps = await sql.query<Step>(STEPS + marks, articles);
  const failed = await sql.query<Failed>(FAILED + marks, articles);
  const titles = await sql.query<{ id: string; title: string }>(TITLES + marks, articles);
  const titleOf = new Map(titles.map(({ id, title }) => [id, title]));
  const stepsOf = grouped(steps);
  const failedIn = grouped(failed);
  return items.map((item) => ({
    ...item,
    title: titleOf.get(item.articleId) ?? '',
    personName: item.personId === null ? null : board.nameOf(item.personId),
    since: new Date(item.since).toISOString(),
    ...progressOf(item, stepsOf.get(item.articleId) ?? []),
    failedMail: failedOf(item, failedIn.get(item.articleId) ?? []),
  }));
}

function grouped<Row extends { readonly articleId: string }>(
  rows: readonly Row[],
): Map<string, Row[]> {
  const groups = new Map<string, Row[]>();
  for (const row of rows) groups.set(row.articleId, [...(groups.get(row.articleId) ?? []), row]);
  return groups;
}

function progressOf(
  { id, stage }: Chased,
  steps: readonly Step[],
): { lastReminder: SentReminderView | null; next: NextStepView | null } {
  // A decision is chased by the ladders of its article, its round and the seats that ran out.
  const own = steps.filter(
    ({ kind, subjectId }) =>
      LADDERS[stage].includes(kind) && (stage === 'decision' || subjectId === id),
  );
  const last = own
    .filter(({ state }) => state === 'sent')
    .sort((one, other) => sentAt(other) - sentAt(one))[0];
  const next = own
    .filter(({ state }) => state !== 'sent')
    .sort((one, other) => one.dueAt - other.dueAt)[0];
  return {
    lastReminder: last ? { ...told(last), at: new Date(sentAt(last)).toISOString() } : null,
    next: next
      ? { ...told(next), onDate: next.onDate, dueAt: new Date(next.dueAt).toISOString() }
      : null,
  };
}

const sentAt = ({ endedAt, dueAt }: Step): number => endedAt ?? dueAt;

function told({ id, kind, act, to }: Step): { id: string; what: string; to: string | null } {
  return { id, what: stepInWords(kind, act), to };
}

/** The newest mail about it that did not arrive: about the seat, else to the person who is waited for. */
function failedOf({ id, personId }: Chased, mails: readonly Failed[]): FailedMailView | null {
  const newest = mails
    .filter((it) => it.assignmentId === id || (it.assignmentId === null && it.userId === personId))
    .sort((one, other) => other.at - one.at)[0];
  if (!newest) return null;
  const { id: mailId, subject, to, state, response, at } = newest;
  return { id: mailId, subject, to, state, response, at: new Date(at).toISOString() };
}
