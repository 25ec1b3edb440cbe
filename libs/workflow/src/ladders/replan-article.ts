import {
  ArticleRow,
  AssignmentRow,
  PolicyRow,
  RoundRow,
  type SqlReading,
  UserRow,
} from '#libs/persistence';
import { type DatedWriting } from './dated-writing.js';
import { findPolicyInForce } from '../policy-in-force.js';
import { type ArticleFactsForLadders, articleLadders } from './article-ladders.js';
import { nextReviewDue } from './next-review-due.js';
import { reconcile } from './reconcile.js';
import { responsibleEditor } from './responsible-editor.js';

/**
 * Plans anew whatever is waited for in an article, in the transaction of what moved it. Safe to call
 * after anything: where nothing moved, nothing is written.
 */
export async function replanArticle(
  tx: DatedWriting,
  newId: () => string,
  articleId: string,
): Promise<void> {
  const article = await tx.findOne(ArticleRow, { id: articleId });
  if (!article) return;
  const policy = await findPolicyInForce(tx, tx.at);
  // Nothing is waited for where nobody has said how long.
  if (!policy) return;
  const facts = await factsOf(tx, article, policy);
  const scope = { sql: `article_id = $1 AND kind <> 'reader-report'`, value: articleId };
  await reconcile(tx, newId, scope, articleLadders(facts));
}

async function factsOf(
  tx: DatedWriting,
  article: ArticleRow,
  policy: PolicyRow,
): Promise<ArticleFactsForLadders> {
  const editorId = (await responsibleEditor(tx, article.id)) ?? article.authorId;
  const round = await openRound(tx, article.openRoundId, policy);
  const due = await nextReviewDue(tx, article, policy);
  return {
    ...{ article, policy },
    authorZone: await zoneOf(tx, article.authorId),
    editor: { id: editorId, zone: await zoneOf(tx, editorId) },
    ...(round && { round }),
    ...(due !== undefined && { nextReviewDue: due }),
  };
}

/** A round keeps the policy it began under. */
async function openRound(
  tx: DatedWriting,
  id: string | null,
  inForce: PolicyRow,
): Promise<ArticleFactsForLadders['round']> {
  if (id === null) return undefined;
  const row = await tx.findOne(RoundRow, { id });
  if (!row) return undefined;
  const seats = await tx.find(AssignmentRow, { roundId: id });
  const own =
    row.policyVersion === inForce.version
      ? inForce
      : await tx.findOne(PolicyRow, { version: row.policyVersion });
  return { row, seats, policy: own ?? inForce };
}

async function zoneOf(sql: SqlReading, userId: string): Promise<string> {
  return (await sql.findOne(UserRow, { id: userId }))?.tz ?? 'UTC';
}
