import { type ActionName, isSystem } from '#libs/lifecycle';
import { type Outcome, type Scene } from './scene.js';
import { type Notice } from './tell.js';

/** What an effect answered: its values are known to the templates. */
export type Said = NonNullable<Outcome['result']>;

/** Who is told what follows from an action. */
export type Telling = (scene: Scene<ActionName>, result: Said) => Promise<Notice[]>;

/** What every mail about an action has: `actor`, `title`, `reason` and what the effect answered. */
export function about(
  { article, actor, action }: Scene<ActionName>,
  result: Said,
): Pick<Notice, 'variables' | 'articleId' | 'replyToId'> {
  const said = { ...result, ...('reason' in action && { reason: action.reason ?? '' }) };
  const texts: Record<string, string> = {};
  for (const [name, value] of Object.entries(said)) texts[name] = String(value ?? '');
  return {
    articleId: article.id,
    ...(!isSystem(actor) && { replyToId: actor.id }),
    variables: { ...texts, actor: actor.name, title: article.title },
  };
}

export const author = async (scene: Scene<ActionName>): Promise<string[]> => [
  scene.article.authorId,
];

export const editors = async ({ tx }: Scene<ActionName>): Promise<string[]> => {
  const rows = await tx.query<{ id: string }>(
    `SELECT u.id AS id FROM users u JOIN user_roles r ON r.user_id = u.id
     WHERE r.role = 'editor' AND u.disabled_at IS NULL ORDER BY u.id`,
  );
  return rows.map((row) => row.id);
};

/** Everybody once, whatever they are here. */
export const authorAndEditors = async (scene: Scene<ActionName>): Promise<string[]> => [
  ...new Set([scene.article.authorId, ...(await editors(scene))]),
];

/** Who opened the open round; every editor where that person is there no more. */
export const roundOpener = async (scene: Scene<ActionName>): Promise<string[]> => {
  const { tx, article } = scene;
  if (!article.openRoundId) return [];
  const opener = await tx.queryOne<{ id: string }>(
    `SELECT u.id AS id FROM rounds o JOIN users u ON u.id = o.opened_by
     WHERE o.id = $1 AND u.disabled_at IS NULL`,
    [article.openRoundId],
  );
  return opener ? [opener.id] : editors(scene);
};
