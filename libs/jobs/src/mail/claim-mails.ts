import { type Database } from '#libs/persistence';
import { type LetterRow, lettersOf } from './letter-row.js';

/** What came of asking for a mail. */
export type Claim =
  | { readonly kind: 'taken'; readonly mail: LetterRow }
  /** Another worker has it until then, epoch ms. */
  | { readonly kind: 'held'; readonly until: number }
  /** Nothing is left to do, or the mail does not exist. */
  | { readonly kind: 'settled' };

/**
 * Takes mails for this worker in one statement. A mail whose worker fell silent is taken over, and its
 * row says that nobody can know whether the mail system had taken it.
 */
export async function claimMails(
  db: Database,
  ids: readonly string[],
  now: number,
  leaseUntil: number,
): Promise<Claim[]> {
  // In one order everywhere, so that two workers never wait for each other.
  const wanted = [...new Set(ids)].sort();
  const { taken, rows } = await db.work.bookkeep(async (sql) => {
    const marks = wanted.map((_, index) => `$${index + 2}`).join(', ');
    const won = await sql.query<{ id: string }>(
      `UPDATE mails SET state = 'sending', attempts = attempts + 1, lease_until = $1,
         unknowable = unknowable + CASE WHEN state = 'sending' THEN 1 ELSE 0 END
       WHERE id IN (${marks}) AND (state IN ('queued', 'deferred')
         OR (state = 'sending' AND lease_until <= $${wanted.length + 2}))
       RETURNING id AS "id"`,
      [leaseUntil, ...wanted, now],
    );
    return { taken: new Set(won.map(({ id }) => id)), rows: await lettersOf(sql, wanted) };
  });
  const byId = new Map(rows.map((row) => [row.id, row]));
  // Of two that ask for the same mail at once, the first gets it.
  return ids.map((id) => {
    const mail = byId.get(id);
    if (mail && taken.delete(id)) return { kind: 'taken', mail };
    if (mail?.state === 'sending') return { kind: 'held', until: mail.leaseUntil ?? now };
    return { kind: 'settled' };
  });
}
