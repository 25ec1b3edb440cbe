import { type SqlReading } from '#libs/persistence';
import { pageOf, type PageQuery, readCursor } from '../http/page-query.js';
import { isoTime } from './iso-time.js';
import { type OwnSeatPageView, type OwnSeatView } from './rounds.view.js';

type Found = Omit<OwnSeatView, 'invitedAt' | 'isRoundOpen'> & {
  readonly invitedAt: number;
  readonly closedAt: number | null;
};

const COLUMNS = `s.id AS "id", s.article_id AS "articleId", a.title AS "title",
  a.state AS "articleState", o.number AS "round", r.number AS "revision", s.state AS "state",
  s.tz AS "tz", s.respond_by AS "respondBy", s.due_on AS "dueOn", s.invited_at AS "invitedAt",
  o.closed_at AS "closedAt"`;

/** Whose seats; with the article, only those in it. */
export interface SeatsOf {
  readonly personId: string;
  readonly articleId: string | null;
}

/** The seats of one person, newest first: the title of the article and no word of its text. */
export async function ownSeats(
  sql: SqlReading,
  { personId, articleId }: SeatsOf,
  { limit, cursor }: PageQuery,
): Promise<OwnSeatPageView> {
  const after = readCursor(cursor, ['number', 'string']);
  const found = await sql.query<Found>(
    `SELECT ${COLUMNS} FROM assignments s
       JOIN articles a ON a.id = s.article_id
       JOIN rounds o ON o.id = s.round_id
       JOIN revisions r ON r.id = o.revision_id
     WHERE s.reviewer_id = $1 AND s.article_id = COALESCE($2, s.article_id)
       ${after ? 'AND (s.invited_at, s.id) < ($3, $4)' : ''}
     ORDER BY s.invited_at DESC, s.id DESC LIMIT ${limit + 1}`,
    [personId, articleId, ...(after ?? [])],
  );
  const { items, next } = pageOf(found, limit, (row) => [row.invitedAt, row.id]);
  return {
    next,
    items: items.map(({ invitedAt, closedAt, ...seat }) => ({
      ...seat,
      invitedAt: isoTime(invitedAt),
      isRoundOpen: closedAt === null,
    })),
  };
}
