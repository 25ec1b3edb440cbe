import { type ActionName } from '#libs/lifecycle';
import { dateIn } from '#libs/runtime';
import { type Scene } from '../scene.js';
import { replanArticle } from './replan-article.js';

/** Actions that move no date and end no waiting. */
const MOVES_NOTHING: ReadonlySet<ActionName> = new Set(['annotate', 'reply', 'resolve-annotation']);

/** Plans anew after an action, in its transaction. */
export async function replanAfter(scene: Scene<ActionName>): Promise<void> {
  const { tx, article, action } = scene;
  if (MOVES_NOTHING.has(action.name)) return;
  if (action.name === 'edit' && (await isSameDay(scene))) return;
  if (action.name === 'expire' && 'assignmentId' in action)
    await markDone(scene, action.assignmentId);
  await replanArticle(tx, scene.newId, article.id);
}

/** Editing all day long moves the day of "nothing happens" once. */
async function isSameDay({ tx, article, to }: Scene<ActionName>): Promise<boolean> {
  if (article.state !== to || to !== 'draft') return false;
  if (dateIn('UTC', article.updatedAt) !== dateIn('UTC', tx.at)) return false;
  const planned = await tx.queryOne(
    `SELECT 1 FROM reminders WHERE article_id = $1 AND state = 'planned' AND kind = 'idle' LIMIT 1`,
    [article.id],
  );
  return planned !== undefined;
}

/** The step that ended the seat has done its work; the other steps are skipped. */
async function markDone({ tx }: Scene<ActionName>, assignmentId: string): Promise<void> {
  await tx.execute(
    `UPDATE reminders SET state = 'sent', ended_at = $1
     WHERE subject_id = $2 AND act IN ('expire', 'replace') AND state = 'planned' AND due_at <= $3`,
    [tx.at, assignmentId, tx.at],
  );
}
