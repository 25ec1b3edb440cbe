import { type AssignmentState } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';

/** A reviewer's seat, with the number of the revision that its round is about. */
export interface NewestSeat {
  readonly id: string;
  readonly state: AssignmentState;
  readonly revision: number;
}

// Within a round somebody may be asked again after a no: the seat they hold now counts.
const FIND = `SELECT s.id AS "id", s.state AS "state", r.number AS "revision"
  FROM assignments s
    JOIN rounds o ON o.id = s.round_id
    JOIN revisions r ON r.id = o.revision_id
  WHERE s.reviewer_id = $1 AND s.article_id = $2
  ORDER BY o.number DESC, s.invited_at DESC,
    CASE WHEN s.state IN ('declined', 'expired', 'withdrawn') THEN 1 ELSE 0 END, s.id
  LIMIT 1`;

/** The latest seat of a person in an article. Rights follow from it alone, never from older ones. */
export function newestSeat(
  sql: SqlReading,
  personId: string,
  articleId: string,
): Promise<NewestSeat | undefined> {
  return sql.queryOne<NewestSeat>(FIND, [personId, articleId]);
}

/** Whether the seat opens the text: accepted, or handed in. */
export function opensText({ state }: NewestSeat): boolean {
  return state === 'accepted' || state === 'submitted';
}
