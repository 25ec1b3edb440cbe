import { ArticleRow, AssignmentRow, PolicyRow, RoundRow } from '#libs/persistence';
import { type ArticleFactsForLadders, articleLadders } from './article-ladders.js';
import { type DatedWriting } from './dated-writing.js';
import { nextReviewDue } from './next-review-due.js';
import { PlanningMemo } from './planning-memo.js';
import { reconcile } from './reconcile.js';
import { responsibleEditor } from './responsible-editor.js';

/**
 * Plans anew whatever is waited for in an article, in the transaction of what moved it. Safe to call
 * after anything: where nothing moved, nothing is written.
 * @param memo shared by the articles that are planned in one transaction
 */
export async function replanArticle(
  tx: DatedWriting,
  newId: () => string,
  articleId: string,
  memo = new PlanningMemo(tx, tx.at),
): Promise<void> {
  const article = await tx.findOne(ArticleRow, { id: articleId });
  const policy = await memo.policyInForce();
  // Nothing is waited for where nobody has said how long.
  if (!article || !policy) return;
  const facts = await factsOf(tx, article, policy, memo);
  const scope = {
    sql: `article_id = $1 AND kind NOT IN ('reader-report', 'news')`,
    value: articleId,
  };
  await reconcile({ tx, newId, memo }, scope, articleLadders(facts));
}

async function factsOf(
  tx: DatedWriting,
  article: ArticleRow,
  policy: PolicyRow,
  memo: PlanningMemo,
): Promise<ArticleFactsForLadders> {
  const editorId = (await responsibleEditor(tx, article.id)) ?? article.authorId;
  const round = await openRound(tx, article.openRoundId, policy);
  const due = await nextReviewDue(tx, article, policy);
  const reviewers = round?.seats.map(({ reviewerId }) => reviewerId) ?? [];
  const people = await memo.writing([article.authorId, editorId, ...reviewers]);
  const zoneOf = (id: string): string => people.get(id)?.hours.zone ?? 'UTC';
  return {
    ...{ article, policy },
    authorZone: zoneOf(article.authorId),
    editor: { id: editorId, zone: zoneOf(editorId) },
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
