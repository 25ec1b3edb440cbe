import { type SignatureRow, type SqlReading, WaiverRow } from '#libs/persistence';

/**
 * What readers are told beside a disclosure when two people let somebody sign in spite of a declared
 * conflict (N9). Absent where nothing was set aside.
 */
export async function waiverInWords(
  sql: SqlReading,
  { articleId, signerId }: Pick<SignatureRow, 'articleId' | 'signerId'>,
): Promise<string | undefined> {
  const rows = await sql.find(
    WaiverRow,
    { articleId, personId: signerId },
    'ORDER BY asked_at, id',
  );
  const decided = rows.filter(({ approvedAt }) => approvedAt !== null);
  if (decided.length === 0) return undefined;
  return decided
    .map(({ conflicts, reason }) => {
      const declared = conflicts.map(({ says }) => says).join('; ');
      return `A conflict was declared: ${declared}. Two editors decided that this person may review the text all the same: ${reason}`;
    })
    .join(' ');
}
