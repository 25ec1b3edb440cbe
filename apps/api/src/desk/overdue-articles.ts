import { type Risk, type SqlReading } from '#libs/persistence';
import { addDays, addMonths, dateIn } from '#libs/runtime';
import { policyInForce } from '#libs/workflow';
import { type OverdueArticle } from './home-model.js';

// RDR-2: what counts is the latest medical approval of the shown text that nobody took back.
const LATEST_APPROVALS = `SELECT a.id AS "articleId", a.title AS "title", a.risk AS "risk",
    MAX(s.signed_at) AS "signedAt"
  FROM articles a
    JOIN revisions r ON r.id = a.published_revision_id
    LEFT JOIN signatures s ON s.revision_id = r.id AND s.digest = r.digest
      AND s.meaning = 'medical-approval'
      AND NOT EXISTS (SELECT 1 FROM signatures b WHERE b.revision_id = r.id
        AND (b.withdraws = s.id
          OR (b.signer_id = s.signer_id AND b.meaning IN ('rejection', 'withdrawal'))))
  WHERE a.notice_reason IS NULL
  GROUP BY a.id, a.title, a.risk`;

interface Latest {
  readonly articleId: string;
  readonly title: string;
  readonly risk: Risk;
  readonly signedAt: number | string | null;
}

/**
 * Published articles whose periodic review is overdue, as readers are told; longest overdue first.
 * @param ahead days before the date from which an article counts already
 */
export async function overdueArticles(
  sql: SqlReading,
  now: number,
  ahead = 0,
): Promise<OverdueArticle[]> {
  const found = await sql.query<Latest>(LATEST_APPROVALS);
  if (found.length === 0) return [];
  const { rules } = await policyInForce(sql, now);
  const latest = addDays(dateIn('UTC', now), ahead);
  return found
    .map(({ articleId, title, risk, signedAt }) => ({
      ...{ articleId, title },
      dueOn:
        signedAt === null
          ? ''
          : addMonths(dateIn('UTC', Number(signedAt)), rules.reviewIntervalMonths[risk]),
    }))
    .filter(({ dueOn }) => dueOn < latest)
    .sort((a, b) => (a.dueOn < b.dueOn ? -1 : 1));
}
