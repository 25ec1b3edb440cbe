import { taskToken } from '#libs/workflow';
import { KEYS } from '../src/http/tokens.js';
import { type BoardOverHttp, type Member } from './a-board-over-http.js';

/** Id of somebody's newest seat in an article (the first reviewer's when nobody is named). */
export async function seatOf(
  { app, reviewers }: BoardOverHttp,
  path: string,
  { user }: Member = reviewers[0],
): Promise<string> {
  const found = await app.db.reader.queryOne<{ id: string }>(
    `SELECT id AS "id" FROM assignments WHERE article_id = $1 AND reviewer_id = $2
     ORDER BY invited_at DESC, CASE WHEN state IN ('invited', 'accepted') THEN 0 ELSE 1 END LIMIT 1`,
    [path.split('/').at(-1), user.id],
  );
  return found?.id ?? '';
}

/** Path of the personal link that the mail about a seat carries. */
export async function taskLink(
  board: BoardOverHttp,
  path: string,
  member?: Member,
): Promise<string> {
  return `/tasks/${taskToken(board.app.app.get(KEYS), await seatOf(board, path, member))}`;
}
