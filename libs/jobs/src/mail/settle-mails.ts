import { type FieldChange } from '#libs/audit';
import { type Database, systemContext, type Tx } from '#libs/persistence';
import { type LetterRow } from './letter-row.js';
import { tellUndelivered } from './tell-undelivered.js';

/** How a mail ended. */
export interface Settlement {
  readonly mail: LetterRow;
  readonly kind: 'accepted' | 'refused' | 'dropped';
  readonly response: string;
  readonly file?: string;
  /** `sha256:` of the bytes that were handed over; absent when none were. */
  readonly digest?: string;
}

/** Writes down how mails ended, one event each, in one transaction. */
export async function settleMails(
  db: Database,
  newId: () => string,
  settlements: readonly Settlement[],
): Promise<void> {
  await db.work.run(systemContext('mailer', 'jobs', newId()), async (tx) => {
    const taken = settlements.filter(({ kind }) => kind === 'accepted');
    const fresh = await markAccepted(tx, taken);
    for (const settlement of settlements)
      // Of two that say the same, one is news.
      if (settlement.kind === 'accepted')
        noteAccepted(tx, settlement, fresh.delete(idOf(settlement)));
      else await fail(tx, newId, settlement);
    await endReminders(tx, taken.map(idOf));
  });
}

const idOf = ({ mail }: Settlement): string => mail.id;

/** Late or not, and whoever has it by now: it was taken. Answers with those of which nobody knew yet. */
async function markAccepted(tx: Tx, taken: readonly Settlement[]): Promise<Set<string>> {
  if (taken.length === 0) return new Set();
  let mark = 1;
  const tuples = taken.map(() => `($${(mark += 1)}, $${(mark += 1)}, $${(mark += 1)})`);
  const met = await tx.query<{ id: string }>(
    `UPDATE mails SET state = 'accepted', written_at = $1, file = said.column2,
       response = said.column3, lease_until = NULL
     FROM (VALUES ${tuples.join(', ')}) AS said
     WHERE mails.id = said.column1 AND mails.state NOT IN ('accepted', 'bounced', 'dropped')
     RETURNING mails.id AS "id"`,
    [tx.at, ...taken.flatMap(({ mail, file, response }) => [mail.id, file ?? null, response])],
  );
  return new Set(met.map(({ id }) => id));
}

function noteAccepted(tx: Tx, { mail, digest }: Settlement, isNews: boolean): void {
  tx.audit.append({
    action: 'mail.written',
    ...about(mail),
    changes: [
      ...facts(mail),
      field('digest', digest ?? null),
      // Handed over once more although an earlier try had gone well.
      field('isRepeat', !isNews),
    ],
  });
}

async function fail(
  tx: Tx,
  newId: () => string,
  { mail, kind, response }: Settlement,
): Promise<void> {
  const met = await tx.execute(
    `UPDATE mails SET state = $1, response = $2, lease_until = NULL
     WHERE id = $3 AND state = 'sending' AND attempts = $4`,
    [kind, response, mail.id, mail.attempts],
  );
  tx.audit.append({
    action: 'mail.failed',
    ...about(mail),
    changes: [...facts(mail), field('isRepeat', met === 0)],
    why: { code: kind, text: response },
  });
  if (met === 0) return;
  await tx.execute(
    `UPDATE reminders SET state = 'failed', reason = $1, ended_at = $2
     WHERE mail_id = $3 AND state = 'sending'`,
    [response, tx.at, mail.id],
  );
  if (kind === 'refused') await tellUndelivered(tx, newId, mail, response);
}

async function endReminders(tx: Tx, mailIds: readonly string[]): Promise<void> {
  if (mailIds.length === 0) return;
  const marks = mailIds.map((_, index) => `$${index + 2}`).join(', ');
  await tx.execute(
    `UPDATE reminders SET state = 'sent', reason = NULL, ended_at = $1
     WHERE mail_id IN (${marks}) AND state IN ('sending', 'failed')`,
    [tx.at, ...mailIds],
  );
}

/** What the event is about. */
export function about(mail: Pick<LetterRow, 'id' | 'articleId'>): {
  object: { type: string; id: string };
  article?: string;
} {
  return {
    object: { type: 'mail', id: mail.id },
    ...(mail.articleId && { article: mail.articleId }),
  };
}

/** Kind, recipient and subject: whatever happens to a mail is told with them. */
export function facts(mail: Pick<LetterRow, 'kind' | 'email' | 'subject'>): FieldChange[] {
  return [field('kind', mail.kind), field('to', mail.email), field('subject', mail.subject)];
}

function field(path: string, value: FieldChange['new']): FieldChange {
  return { path, old: undefined, new: value };
}
