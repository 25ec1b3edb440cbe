import { type Role } from '#libs/lifecycle';
import {
  ArticleRow,
  AssignmentRow,
  RoundRow,
  StaleVersion,
  type Tx,
  UserRow,
} from '#libs/persistence';
import { NotFound, WorkflowError } from './errors.js';
import { replanArticle } from './ladders/replan-article.js';
import { tell } from './tell.js';

/** Who looks after something from now on, and why; `by` is who decides. */
export interface ChangeOfHands {
  readonly to: string;
  readonly reason: string;
  readonly by: { readonly id: string; readonly name: string };
  readonly newId: () => string;
}

/**
 * Another author looks after an article, its next revision and what is asked of it. Who wrote which
 * revision stays as it was.
 * @throws NotFound, WorkflowError `unsuitable-person`
 */
export async function giveArticle(tx: Tx, articleId: string, change: ChangeOfHands): Promise<void> {
  const article = await existing(tx, articleId);
  await assertActive(tx, change.to, ['author', 'editor']);
  const seats = await tx.find(AssignmentRow, {
    roundId: article.openRoundId ?? '',
    reviewerId: change.to,
  });
  if (seats.some(({ state }) => ['invited', 'accepted', 'submitted'].includes(state)))
    throw unsuitable('This person reviews the text. Choose somebody who does not.');
  const met = await tx.update(
    ArticleRow,
    { id: articleId, version: article.version },
    { authorId: change.to, version: article.version + 1, updatedAt: tx.at },
  );
  if (met !== 1) throw new StaleVersion('article');
  tx.audit.append({
    action: 'article.updated',
    object: { type: 'article', id: articleId },
    article: articleId,
    changes: [{ path: 'authorId', old: article.authorId, new: change.to }],
    why: { code: 'changed-hands', text: change.reason },
  });
  await follow(tx, article, change);
}

/**
 * Another editor looks after an open round: hears of its answers and is asked to decide.
 * @throws NotFound, WorkflowError `unsuitable-person`
 */
export async function giveRound(tx: Tx, roundId: string, change: ChangeOfHands): Promise<void> {
  const round = await tx.findOne(RoundRow, { id: roundId });
  if (!round || round.closedAt !== null) throw new NotFound('open round');
  await assertActive(tx, change.to, ['editor', 'chair']);
  await tx.update(RoundRow, { id: roundId }, { openedBy: change.to });
  tx.audit.append({
    action: 'round.updated',
    object: { type: 'round', id: roundId },
    article: round.articleId,
    changes: [{ path: 'openedBy', old: round.openedBy, new: change.to }],
    why: { code: 'changed-hands', text: change.reason },
  });
  await follow(tx, await existing(tx, round.articleId), change);
}

async function follow(
  tx: Tx,
  { id, title }: ArticleRow,
  { to, reason, by, newId }: ChangeOfHands,
): Promise<void> {
  const variables = { actor: by.name, title, reason };
  if (to !== by.id)
    await tell(tx, newId, [
      { to, kind: 'given-to-you', variables, articleId: id, replyToId: by.id },
    ]);
  await replanArticle(tx, newId, id);
}

async function existing(tx: Tx, id: string): Promise<ArticleRow> {
  const article = await tx.findOne(ArticleRow, { id });
  if (!article) throw new NotFound('article');
  return article;
}

async function assertActive(tx: Tx, id: string, roles: readonly Role[]): Promise<void> {
  const person = await tx.findOne(UserRow, { id });
  const held = await tx.query<{ role: Role }>('SELECT role FROM user_roles WHERE user_id = $1', [
    id,
  ]);
  const isSuitable = held.some(({ role }) => roles.includes(role));
  if (!person || person.disabledAt !== null || !isSuitable)
    throw unsuitable(`Choose somebody who works here as ${roles.join(' or ')}.`);
}

function unsuitable(message: string): WorkflowError {
  return new WorkflowError('unsuitable-person', message);
}
