import { type Database, type WriteContext } from '#libs/persistence';
import { job } from '#libs/queue';
import { lettersOf } from './letter-row.js';
import { about, facts } from './settle-mails.js';

/**
 * Queues a mail that was refused or came back, once more and with all its tries. Says whether it could
 * be: a mail in any other state is left alone, one that does not exist is `undefined`.
 */
export async function sendAgain(
  db: Database,
  mailId: string,
  reason: string,
  context: WriteContext,
): Promise<boolean | undefined> {
  const [mail] = await lettersOf(db.reader, [mailId]);
  if (!mail) return undefined;
  if (mail.state !== 'refused' && mail.state !== 'bounced') return false;
  await db.work.run(context, async (tx) => {
    await tx.execute(
      `UPDATE mails SET state = 'queued', attempts = 0, written_at = NULL, bounced_at = NULL
       WHERE id = $1 AND state IN ('refused', 'bounced')`,
      [mailId],
    );
    tx.audit.append({
      action: 'mail.requeued',
      ...about(mail),
      changes: facts(mail),
      why: { code: 'sent-again', text: reason },
    });
    // A key of its own: the queue takes the one of the first time for done.
    tx.enqueue(job('send-mail', `send-mail-${mailId}-${tx.at}`, { mailId }));
  });
  return true;
}
