import { type Actor } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { lastReadable } from '../http/last-readable.js';
import { isoTime } from './iso-time.js';
import { type ReviewAnswerView, type ReviewView } from './reviews.view.js';

interface Found extends Omit<ReviewView, 'answers' | 'submittedAt'> {
  /** JSON text. */
  readonly answers: string;
  readonly submittedAt: number;
  readonly roundId: string;
  readonly roundClosedAt: number | null;
  readonly articleAuthorId: string;
}

const FIND = `SELECT w.id AS "id", w.assignment_id AS "assignmentId", o.number AS "round",
    o.id AS "roundId", o.closed_at AS "roundClosedAt", r.number AS "revision",
    w.digest AS "digest", w.reviewer_id AS "reviewerId", u.name AS "reviewerName",
    w.recommendation AS "recommendation", w.answers AS "answers",
    w.words_to_author AS "wordsToAuthor", w.words_to_board AS "wordsToBoard",
    w.submitted_at AS "submittedAt", a.author_id AS "articleAuthorId"
  FROM reviews w
    JOIN articles a ON a.id = w.article_id
    JOIN rounds o ON o.id = w.round_id
    JOIN revisions r ON r.id = w.revision_id
    JOIN users u ON u.id = w.reviewer_id
  WHERE w.article_id = $1 ORDER BY o.number DESC, w.submitted_at, w.id`;

/**
 * The reviews of an article that a person may read. The author, whatever other role they hold, gets
 * them when the round has closed, and never the words to the board. A reviewer reads the others'
 * once their own is in, so that nobody is led by the first one, and none of a text that came after
 * their seat.
 */
export async function reviewsOfArticle(
  sql: SqlReading,
  articleId: string,
  actor: Actor,
): Promise<ReviewView[]> {
  const found = await sql.query<Found>(FIND, [articleId]);
  const handedIn = new Set(
    found.filter((it) => it.reviewerId === actor.id).map(({ roundId }) => roundId),
  );
  const last = await lastReadable(sql, actor, articleId);
  return found
    .filter((review) => review.revision <= last && mayRead(review, actor, handedIn))
    .map((review) => reviewView(review, actor));
}

function mayRead(review: Found, actor: Actor, handedIn: ReadonlySet<string>): boolean {
  if (review.roundClosedAt !== null) return true;
  if (review.articleAuthorId === actor.id) return false;
  const oversees = actor.roles.some(
    (it) => it === 'editor' || it === 'chair' || it === 'compliance',
  );
  return oversees || handedIn.has(review.roundId);
}

function reviewView(found: Found, actor: Actor): ReviewView {
  const { id, assignmentId, round, revision, digest, reviewerId, reviewerName } = found;
  const { recommendation, wordsToAuthor, wordsToBoard } = found;
  return {
    ...{ id, assignmentId, round, revision, digest, reviewerId, reviewerName },
    ...{ recommendation, wordsToAuthor },
    answers: JSON.parse(found.answers) as ReviewAnswerView[],
    submittedAt: isoTime(found.submittedAt),
    ...(found.articleAuthorId !== actor.id && { wordsToBoard }),
  };
}
