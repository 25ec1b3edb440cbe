import {
  insertMany,
  type SqlReading,
  type SqlWriting,
  systemContext,
  type Tx,
} from '#libs/persistence';
import { job } from '#libs/queue';
import { localOf } from '#libs/reminders';
import { findPolicyInForce, writingOf } from '#libs/workflow';
import { type JobDependencies } from '../job-dependencies.js';
import { composeDue, type ComposedMail } from './compose-due.js';
import { decideDue, type Decision } from './decide-due.js';
import { type DueRow, dueRecipients, dueRows } from './due-row.js';
import { noteReminders } from './note-reminders.js';

/** People whose mails are composed in one transaction: keeps it short for everybody who waits. */
const PEOPLE_AT_ONCE = 100;
/** A day in another zone begins up to this long before it ends here. */
const TWO_DAYS_MS = 48 * 3_600_000;

interface Decided {
  readonly mails: { readonly mail: ComposedMail; readonly rows: readonly DueRow[] }[];
  readonly skipped: Decision['skipped'];
  readonly moved: Decision['moved'];
}

/**
 * Composes the mails of the people for whom something is due, some people at a time; the rows become
 * `sending` in the transaction that writes the mail. Answers with how many people it looked at.
 */
export async function sendDue(
  deps: Pick<JobDependencies, 'db' | 'newId'>,
  now: number,
): Promise<number> {
  const { db, newId } = deps;
  const people = await dueRecipients(db.reader, now, PEOPLE_AT_ONCE);
  if (people.length === 0) return 0;
  const looked = await decideFor(db.reader, people, now);
  if (looked.mails.length === 0) {
    await db.work.bookkeep((sql) => putOff(sql, looked, now));
    return people.length;
  }
  try {
    await db.work.run(systemContext('reminders', 'jobs', newId()), async (tx) => {
      // Looked at again under the lock: somebody may have answered, another worker been faster.
      const decided = await decideFor(tx, people, now);
      if (decided.mails.length === 0) throw new NothingLeft();
      await putOff(tx, decided, tx.at);
      await writeMails(tx, decided.mails);
    });
  } catch (error) {
    if (!(error instanceof NothingLeft)) throw error;
  }
  return people.length;
}

/** Another worker has sent what was due: nothing is written, and so nothing is in the log. */
class NothingLeft extends Error {}

async function decideFor(
  sql: SqlReading,
  people: readonly string[],
  now: number,
): Promise<Decided> {
  const rows = await dueRows(sql, people, now);
  const policy = await findPolicyInForce(sql, now);
  const writings = await writingOf(sql, people, policy?.rules.remindAt);
  const mailed = await daysWithMail(sql, people, now);
  const all: Decided = { mails: [], skipped: [], moved: [] };
  const byPerson = new Map<string, DueRow[]>();
  for (const row of rows)
    byPerson.set(row.recipientId, [...(byPerson.get(row.recipientId) ?? []), row]);
  const skipped: Decision['skipped'][number][] = [];
  const moved: Decision['moved'][number][] = [];
  for (const [personId, own] of byPerson) {
    const writing = writings.get(personId);
    if (!writing) {
      for (const { id } of own) skipped.push({ id, reason: 'There is no such person.' });
      continue;
    }
    const today = localOf(writing.hours.zone, now).date;
    const decision = decideDue(own, writing, now, mailed.has(`${personId} ${today}`));
    const wording = { writing, now, texts: policy?.rules.mailTemplates };
    for (const together of decision.mails)
      all.mails.push({ mail: composeDue(together, wording), rows: together });
    skipped.push(...decision.skipped);
    moved.push(...decision.moved);
  }
  return { ...all, skipped, moved };
}

async function daysWithMail(
  sql: SqlReading,
  people: readonly string[],
  now: number,
): Promise<ReadonlySet<string>> {
  const marks = people.map((_, index) => `$${index + 2}`);
  const rows = await sql.query<{ userId: string; day: string }>(
    `SELECT user_id AS "userId", day FROM mails
     WHERE class = 'reminder' AND at > $1 AND user_id IN (${marks.join(', ')})`,
    [now - TWO_DAYS_MS, ...people],
  );
  return new Set(rows.map(({ userId, day }) => `${userId} ${day}`));
}

/** `state || ''`: by its identifiers, not by the index of states, are these few rows found. */
async function putOff(
  sql: SqlWriting,
  { skipped, moved }: Pick<Decided, 'skipped' | 'moved'>,
  now: number,
): Promise<void> {
  for (const [reason, ids] of grouped(skipped, ({ reason: why }) => why))
    await sql.execute(
      `UPDATE reminders SET state = 'skipped', reason = $1, ended_at = $2
       WHERE state || '' = 'planned' AND id IN (${marksFrom(3, ids)})`,
      [reason, now, ...ids],
    );
  for (const [key, ids] of grouped(moved, ({ dueAt, reason }) => `${dueAt} ${reason}`)) {
    const [dueAt = '', ...reason] = key.split(' ');
    await sql.execute(
      `UPDATE reminders SET due_at = $1, reason = $2
       WHERE state || '' = 'planned' AND id IN (${marksFrom(3, ids)})`,
      [Number(dueAt), reason.join(' '), ...ids],
    );
  }
}

function grouped<T extends { readonly id: string }>(
  items: readonly T[],
  keyOf: (item: T) => string,
): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const item of items) groups.set(keyOf(item), [...(groups.get(keyOf(item)) ?? []), item.id]);
  return groups;
}

const MAIL_COLUMNS = [
  ...['id', 'user_id', 'kind', 'class', 'lang', 'subject', 'body', 'variables', 'article_id'],
  ...['assignment_id', 'reply_to_id', 'day', 'at'],
];

async function writeMails(tx: Tx, mails: Decided['mails']): Promise<void> {
  await insertMany(
    tx,
    'mails',
    MAIL_COLUMNS,
    mails.map(({ mail: it }) => [
      ...[it.id, it.userId, it.kind, it.class, it.lang, it.subject, it.body],
      ...[it.variables && JSON.stringify(it.variables), it.articleId, it.assignmentId],
      ...[it.replyToId, it.day, it.at],
    ]),
  );
  const single = mails.filter(({ rows }) => rows.length === 1).map(({ mail }) => mail.id);
  if (single.length > 0)
    await tx.execute(
      `UPDATE reminders SET state = 'sending', mail_id = id, reason = NULL
       WHERE id IN (${marksFrom(1, single)})`,
      single,
    );
  for (const { mail, rows } of mails.filter((it) => it.rows.length > 1)) {
    const ids = rows.map(({ id }) => id);
    await tx.execute(
      `UPDATE reminders SET state = 'sending', mail_id = $1, reason = NULL
       WHERE id IN (${marksFrom(2, ids)})`,
      [mail.id, ...ids],
    );
  }
  noteReminders(tx, mails);
  for (const { mail } of mails)
    tx.enqueue(job('send-mail', `send-mail-${mail.id}`, { mailId: mail.id }));
}

function marksFrom(first: number, values: readonly unknown[]): string {
  return values.map((_, index) => `$${index + first}`).join(', ');
}
