import { addDays, dateIn } from '#libs/runtime';
import { type Board } from './board.js';
import { type Waiting } from './waiting.js';

const FIND = `SELECT a.id AS "id", a.state AS "state", a.author_id AS "personId",
    a.revision_due_on AS "dueOn", a.updated_at AS "updatedAt",
    (SELECT MAX(o.closed_at) FROM rounds o WHERE o.article_id = a.id) AS "closedAt"
  FROM articles a WHERE a.state IN ('changes-requested', 'draft')`;

interface Found {
  readonly id: string;
  readonly state: 'changes-requested' | 'draft';
  readonly personId: string;
  readonly dueOn: string | null;
  readonly updatedAt: number;
  readonly closedAt: number | null;
}

/** Texts to be revised, and drafts that nobody has touched for so long that they count as idle. */
export async function waitingForAuthors(board: Board): Promise<Waiting[]> {
  const { revisionDays = 14, idleDays = 21 } = board.rules;
  const found = await board.sql.query<Found>(FIND);
  return found.flatMap(({ id, state, personId, dueOn, updatedAt, closedAt }): Waiting[] => {
    const tz = board.zoneOf(personId);
    const article = { id, articleId: id, personId, tz };
    if (state === 'changes-requested') {
      const since = closedAt ?? updatedAt;
      const date = dueOn ?? addDays(dateIn(tz, since), revisionDays);
      return [{ ...article, stage: 'revision', what: 'The next revision', since, dueOn: date }];
    }
    const date = addDays(dateIn(tz, updatedAt), idleDays);
    if (date > dateIn(tz, board.now)) return [];
    const what = 'A text to submit: the draft lies untouched';
    return [{ ...article, stage: 'idle', what, since: updatedAt, dueOn: date }];
  });
}
