import { type ArticleRow, type PolicyRow, type SqlReading } from '#libs/persistence';
import { addMonths, dateIn } from '#libs/runtime';

// RDR-2: what counts is the latest medical approval of the public text that nobody took back.
const LATEST = `SELECT MAX(s.signed_at) AS "signedAt" FROM signatures s
  JOIN revisions r ON r.id = s.revision_id AND r.digest = s.digest
  WHERE s.revision_id = $1 AND s.meaning = 'medical-approval'
    AND NOT EXISTS (SELECT 1 FROM signatures b WHERE b.revision_id = s.revision_id
      AND (b.withdraws = s.id
        OR (b.signer_id = s.signer_id AND b.meaning IN ('rejection', 'withdrawal'))))`;

/** The UTC date by which the public text has to be reviewed again; nothing when nothing is public. */
export async function nextReviewDue(
  sql: SqlReading,
  article: Pick<ArticleRow, 'publishedRevisionId' | 'noticeReason' | 'risk'>,
  { rules }: PolicyRow,
): Promise<string | undefined> {
  if (article.publishedRevisionId === null || article.noticeReason !== null) return undefined;
  const row = await sql.queryOne<{ signedAt: number | null }>(LATEST, [
    article.publishedRevisionId,
  ]);
  if (row?.signedAt === null || row?.signedAt === undefined) return undefined;
  return addMonths(dateIn('UTC', row.signedAt), rules.reviewIntervalMonths[article.risk]);
}
