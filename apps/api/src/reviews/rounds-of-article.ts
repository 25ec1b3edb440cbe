import { type Actor } from '#libs/lifecycle';
import { type SqlReading } from '#libs/persistence';
import { isoTime } from './iso-time.js';
import { type AlternateView, type RoundView, type SeatView } from './rounds.view.js';

interface FoundRound extends Omit<RoundView, 'openedAt' | 'closedAt' | 'seats' | 'alternates'> {
  readonly openedAt: number;
  readonly closedAt: number | null;
}

interface FoundSeat extends Omit<SeatView, 'invitedAt' | 'answeredAt' | 'submittedAt'> {
  readonly roundId: string;
  readonly invitedAt: number;
  readonly answeredAt: number | null;
  readonly submittedAt: number | null;
}

const ROUNDS = `SELECT o.id AS "id", o.number AS "number", r.number AS "revision",
    r.digest AS "digest", o.policy_version AS "policyVersion", o.opened_by AS "openedBy",
    o.opened_at AS "openedAt", o.closed_at AS "closedAt", o.outcome AS "outcome",
    o.closing_reason AS "closingReason"
  FROM rounds o JOIN revisions r ON r.id = o.revision_id
  WHERE o.article_id = $1 ORDER BY o.number DESC`;

const SEATS = `SELECT s.id AS "id", s.round_id AS "roundId", s.reviewer_id AS "reviewerId",
    u.name AS "reviewerName", u.credentials AS "credentials", s.state AS "state", s.tz AS "tz",
    s.respond_by AS "respondBy", s.due_on AS "dueOn", s.invited_at AS "invitedAt",
    s.answered_at AS "answeredAt", s.submitted_at AS "submittedAt",
    s.decline_reason AS "declineReason", s.suggestion AS "suggestion"
  FROM assignments s JOIN users u ON u.id = s.reviewer_id
  WHERE s.article_id = $1 ORDER BY s.invited_at, s.id`;

interface FoundAlternate extends AlternateView {
  readonly roundId: string;
}

const ALTERNATES = `SELECT l.round_id AS "roundId", l.person_id AS "personId", u.name AS "name",
    l.position AS "position", l.state AS "state", l.reason AS "reason",
    l.instead_of_id AS "insteadOfId", l.assignment_id AS "assignmentId"
  FROM alternates l JOIN rounds o ON o.id = l.round_id JOIN users u ON u.id = l.person_id
  WHERE o.article_id = $1 AND l.state <> 'replaced' ORDER BY l.added_at, l.position, l.id`;

/** The rounds of an article with their seats, newest first. */
export async function roundsOfArticle(
  sql: SqlReading,
  articleId: string,
  actor: Actor,
): Promise<RoundView[]> {
  const [rounds, seats, alternates] = await Promise.all([
    sql.query<FoundRound>(ROUNDS, [articleId]),
    sql.query<FoundSeat>(SEATS, [articleId]),
    oversees(actor) ? sql.query<FoundAlternate>(ALTERNATES, [articleId]) : [],
  ]);
  return rounds.map((round) => ({
    ...round,
    openedAt: isoTime(round.openedAt),
    closedAt: isoTime(round.closedAt),
    seats: seats.filter(({ roundId }) => roundId === round.id).map((seat) => seatView(seat, actor)),
    alternates: alternates
      .filter(({ roundId }) => roundId === round.id)
      .map(({ roundId: _, ...alternate }) => alternate),
  }));
}

/** Why somebody declined may be a conflict of interest: no word for authors or other reviewers. */
function seatView({ roundId: _, ...seat }: FoundSeat, actor: Actor): SeatView {
  const isTold = seat.reviewerId === actor.id || oversees(actor);
  return {
    ...seat,
    invitedAt: isoTime(seat.invitedAt),
    answeredAt: isoTime(seat.answeredAt),
    submittedAt: isoTime(seat.submittedAt),
    declineReason: isTold ? seat.declineReason : null,
    suggestion: isTold ? seat.suggestion : null,
  };
}

const oversees = ({ roles }: Actor): boolean =>
  roles.some((role) => role === 'editor' || role === 'chair' || role === 'compliance');
