import { type Tx } from '#libs/persistence';
import { tell } from '#libs/workflow';
import { type LetterRow } from './letter-row.js';
import { whomToTell } from './whom-to-tell.js';

/** Tells the editor that a mail did not arrive. Of the mail that says so nothing is told: no circle. */
export async function tellUndelivered(
  tx: Tx,
  newId: () => string,
  mail: LetterRow,
  response: string,
): Promise<void> {
  if (mail.kind === 'undeliverable') return;
  const variables = {
    person: mail.name ?? '',
    address: mail.email ?? '',
    subject: mail.subject,
    response,
  };
  const to = await whomToTell(tx, mail);
  await tell(
    tx,
    newId,
    to.map((id) => ({
      to: id,
      kind: 'undeliverable',
      variables,
      ...(mail.articleId && { articleId: mail.articleId }),
    })),
  );
}
