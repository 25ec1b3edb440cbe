import { type Database, type SqlReading, type Tx, type WriteContext } from '#libs/persistence';
import { messageIdOf } from '../compose-mail.js';
import { type LetterRow, lettersOf } from '../letter-row.js';
import { type MailSite } from '../mailing.js';
import { about, facts } from '../settle-mails.js';
import { tellUndelivered } from '../tell-undelivered.js';
import { type DeliveryReport, readReport } from './read-report.js';

/** The report cannot be used; the message says why. Nothing was changed. */
export class BounceRefused extends Error {
  constructor(
    readonly code: 'not-a-bounce' | 'unknown-mail',
    message: string,
  ) {
    super(message);
    this.name = 'BounceRefused';
  }
}

/** What a report did to its mail: `noted` is news on the way, `known` told nothing new. */
export interface BounceTaken {
  readonly mailId: string;
  readonly outcome: 'bounced' | 'noted' | 'known';
}

interface Receiver {
  readonly db: Database;
  readonly site: Pick<MailSite, 'baseUrl'>;
  readonly newId: () => string;
}

/** A mail that may still come back: the mail system has, or may have, taken it. */
const UNDER_WAY = ['sending', 'deferred', 'accepted'];

/**
 * Takes a delivery report: a mail that came back is marked, its reminders have failed, and the editor
 * is told. Safe to repeat.
 * @throws BounceRefused
 */
export async function takeBounce(
  { db, site, newId }: Receiver,
  bytes: Uint8Array,
  context: WriteContext,
): Promise<BounceTaken> {
  const report = await readReport(bytes);
  if (!report)
    throw new BounceRefused(
      'not-a-bounce',
      'This is no delivery report (RFC 3464) with the mail it is about. Hand in the whole message.',
    );
  const mail = await mailOf(db.reader, site, report.messageId);
  if (!UNDER_WAY.includes(mail.state)) return { mailId: mail.id, outcome: 'known' };
  if (!report.hasFailed) {
    await db.work.bookkeep((sql) =>
      sql.execute(`UPDATE mails SET response = $1 WHERE id = $2 AND state = 'accepted'`, [
        report.said,
        mail.id,
      ]),
    );
    return { mailId: mail.id, outcome: 'noted' };
  }
  await db.work.run(context, (tx) => bounce(tx, newId, mail, report));
  return { mailId: mail.id, outcome: 'bounced' };
}

/** The mail with this Message-ID, if it is one of ours. */
async function mailOf(
  sql: SqlReading,
  site: Pick<MailSite, 'baseUrl'>,
  messageId: string,
): Promise<LetterRow> {
  const id = messageId.slice(1, messageId.lastIndexOf('@'));
  const [mail] = messageId === messageIdOf(site, id) ? await lettersOf(sql, [id]) : [];
  if (mail) return mail;
  throw new BounceRefused('unknown-mail', 'No mail of ours has the Message-ID of this report.');
}

async function bounce(
  tx: Tx,
  newId: () => string,
  mail: LetterRow,
  { said }: DeliveryReport,
): Promise<void> {
  const met = await tx.execute(
    `UPDATE mails SET state = 'bounced', bounced_at = $1, response = $2, lease_until = NULL
     WHERE id = $3 AND state IN ('sending', 'deferred', 'accepted')`,
    [tx.at, said, mail.id],
  );
  tx.audit.append({
    action: 'mail.failed',
    ...about(mail),
    changes: facts(mail),
    why: { code: 'bounced', text: said },
  });
  // Handed in twice at the same moment: the first has told.
  if (met === 0) return;
  await tx.execute(
    `UPDATE reminders SET state = 'failed', reason = $1, ended_at = $2
     WHERE mail_id = $3 AND state IN ('sending', 'sent')`,
    [said, tx.at, mail.id],
  );
  await tellUndelivered(tx, newId, mail, said);
}
