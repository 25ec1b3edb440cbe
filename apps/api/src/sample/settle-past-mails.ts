import { type Database } from '#libs/persistence';

const NEVER_SENT = 'Of the invented past of the sample board: never sent.';

/**
 * The walk through the past leaves the mails it would have sent. They are written down as what they
 * are, so that nothing leaves for them; those that ask for an answer now stay to be sent.
 */
export async function settlePastMails(db: Database): Promise<void> {
  await db.work.bookkeep((sql) =>
    sql.execute(
      `UPDATE mails SET state = 'accepted', response = $1 WHERE state = 'queued'
         AND (assignment_id IS NULL
           OR assignment_id NOT IN (SELECT id FROM assignments WHERE state = 'invited'))`,
      [NEVER_SENT],
    ),
  );
}
