import {
  type MailClass,
  type MailState,
  type ReminderState,
  type SqlReading,
} from '#libs/persistence';
import { type ReminderAct, type ReminderKind } from '#libs/reminders';
import { pageOf, readCursor } from '../http/page-query.js';
import { comingSql, type LedgerScope, pastSql } from './ledger-sql.js';
import { type LedgerQuery } from './ledger.query.js';
import { type LedgerLineView, type LedgerPageView } from './ledger.view.js';
import { policyVersionAt } from './policy-version-at.js';
import { stepInWords } from './step-in-words.js';
import { whyOf } from './why-of.js';

interface Found {
  readonly id: string;
  readonly kind: ReminderKind | null;
  readonly act: ReminderAct | null;
  readonly step: string | null;
  readonly basis: string | null;
  readonly state: ReminderState;
  readonly reason: string | null;
  readonly onDate: string | null;
  readonly at: number;
  readonly plannedAt: number;
  readonly articleId: string | null;
  readonly title: string | null;
  readonly recipientId: string | null;
  readonly recipientName: string | null;
  readonly policyVersion: number | null;
  readonly mailId: string | null;
  readonly mailSubject: string | null;
  readonly mailState: MailState | null;
  readonly mailClass: MailClass | null;
}

/** A page of what somebody was sent or will be, and why. `readerId` is the person who asks. */
export async function ledgerPage(
  sql: SqlReading,
  scope: LedgerScope,
  { which, cursor, limit }: LedgerQuery,
  readerId: string,
): Promise<LedgerPageView> {
  const after = readCursor(cursor, ['number', 'string']);
  // One more than asked for: it says whether there is another page.
  const statement = (which === 'coming' ? comingSql : pastSql)(scope, after, limit + 1);
  const found = await sql.query<Found>(statement.sql, [...statement.values]);
  const { items, next } = pageOf(found, limit, ({ at, id }) => [at, id]);
  const versionAt = await policyVersionAt(sql);
  return {
    items: items.map((row) =>
      lineOf({ ...row, policyVersion: row.policyVersion ?? versionAt(row.plannedAt) }, readerId),
    ),
    next,
  };
}

function lineOf(row: Found, readerId: string): LedgerLineView {
  const { id, kind, act, state, reason, onDate, articleId, title } = row;
  const { recipientId, recipientName } = row;
  const isOwnReminder = recipientId === readerId && act === 'remind' && kind !== 'news';
  return {
    ...{ id, kind, act, state, reason, onDate, articleId, title, recipientId, recipientName },
    ...wordsOf(row),
    at: new Date(row.at).toISOString(),
    policyVersion: kind === null || kind === 'news' ? null : row.policyVersion,
    mail: mailOf(row),
    canSnooze: isOwnReminder && state === 'planned',
  };
}

function wordsOf(row: Found): { what: string; why: string } {
  const { kind, act, step, basis, policyVersion } = row;
  if (kind === null || act === null)
    return {
      what: 'Mail',
      why:
        row.mailClass === 'escalation'
          ? 'Something ran late or went wrong, and an editor has to know at once.'
          : 'Somebody needs something of the recipient now, so it left at once.',
    };
  const planned = { kind, act, step: step ?? '', basis: basis ?? '', policyVersion };
  return { what: stepInWords(kind, act), why: whyOf(planned) };
}

function mailOf({ mailId, mailSubject, mailState }: Found): LedgerLineView['mail'] {
  if (mailId === null || mailSubject === null || mailState === null) return null;
  return { id: mailId, subject: mailSubject, state: mailState };
}
