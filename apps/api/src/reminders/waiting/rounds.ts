import { type AssignmentState } from '#libs/lifecycle';
import { type Risk } from '#libs/persistence';
import { dateIn } from '#libs/runtime';
import { type Board, NEWEST_OPENER } from './board.js';
import { type Waiting } from './waiting.js';

/** A seat of an open round; the columns of the seat are null where nobody was asked yet. */
interface Found {
  readonly articleId: string;
  readonly risk: Risk;
  readonly roundId: string;
  readonly policyVersion: number;
  readonly openedAt: number;
  readonly openedBy: string;
  readonly id: string | null;
  readonly state: AssignmentState | null;
  readonly reviewerId: string;
  readonly tz: string;
  readonly respondBy: string;
  readonly dueOn: string | null;
  readonly invitedAt: number;
  readonly answeredAt: number | null;
  readonly submittedAt: number | null;
  readonly endedAt: number | null;
}

// From the open round of each article: whatever was asked in rounds now closed is never looked at.
const SEATS = `SELECT a.id AS "articleId", a.risk AS "risk", o.id AS "roundId",
    o.policy_version AS "policyVersion", o.opened_at AS "openedAt", o.opened_by AS "openedBy",
    s.id AS "id", s.state AS "state", s.reviewer_id AS "reviewerId", s.tz AS "tz",
    s.respond_by AS "respondBy", s.due_on AS "dueOn", s.invited_at AS "invitedAt",
    s.answered_at AS "answeredAt", s.submitted_at AS "submittedAt", s.ended_at AS "endedAt"
  FROM articles a
    JOIN rounds o ON o.id = a.open_round_id
    LEFT JOIN assignments s ON s.round_id = o.id
  WHERE a.open_round_id IS NOT NULL`;

/** Answers and reviews of open rounds, and what the editor has to do where none is waited for. */
export async function waitingInRounds(board: Board): Promise<Waiting[]> {
  const rounds = new Map<string, Found[]>();
  const waiting: Waiting[] = [];
  for (const seat of await board.sql.query<Found>(SEATS)) {
    const seats = rounds.get(seat.roundId);
    if (seats) seats.push(seat);
    else rounds.set(seat.roundId, [seat]);
    if (seat.state === 'invited' || seat.state === 'accepted') waiting.push(ofSeat(seat));
  }
  for (const seats of rounds.values()) {
    const decision = ofRound(seats, board);
    if (decision) waiting.push(decision);
  }
  return waiting;
}

function ofSeat(seat: Found): Waiting {
  const isInvited = seat.state === 'invited';
  return {
    id: seat.id ?? '',
    stage: isInvited ? 'invitation' : 'review',
    what: isInvited ? 'An answer to the invitation' : 'The review',
    articleId: seat.articleId,
    personId: seat.reviewerId,
    since: isInvited ? seat.invitedAt : (seat.answeredAt ?? seat.invitedAt),
    dueOn: isInvited ? seat.respondBy : (seat.dueOn ?? seat.respondBy),
    tz: seat.tz,
  };
}

function ofRound(seats: readonly Found[], board: Board): Waiting | undefined {
  const [round] = seats;
  if (!round) return undefined;
  const needed = board.approvalsNeeded(round.policyVersion, round.risk);
  const what = whatOf(seats, needed);
  if (what === undefined) return undefined;
  const done = Math.max(...seats.map(lastWord));
  const since = done > 0 ? done : round.openedAt;
  const personId = board.editorOf(round.openedBy);
  const tz = board.zoneOf(personId);
  return {
    ...{ id: round.roundId, stage: 'decision', what, articleId: round.articleId },
    ...{ personId, since, dueOn: dateIn(tz, since), tz },
  };
}

/** When the reviewer last did something, or the seat ended without. */
function lastWord({ submittedAt, endedAt, answeredAt }: Found): number {
  return submittedAt ?? endedAt ?? answeredAt ?? 0;
}

function whatOf(seats: readonly Found[], needed: number): string | undefined {
  const count = (...states: AssignmentState[]): number =>
    seats.filter(({ state }) => state !== null && states.includes(state)).length;
  const waiting = count('invited', 'accepted');
  const live = waiting + count('submitted');
  if (live === 0) return 'Another reviewer: nobody asked is left in the round';
  if (live < needed)
    return `Another reviewer: ${live} in the round, the policy asks for ${needed} signatures`;
  return waiting === 0 ? 'A decision: every review is in' : undefined;
}

const ARTICLES = `SELECT a.id AS "id", a.state AS "state", a.updated_at AS "since",
    ${NEWEST_OPENER} AS "openedBy"
  FROM articles a WHERE a.state IN ('submitted', 'approved')`;

interface FoundArticle {
  readonly id: string;
  readonly state: 'submitted' | 'approved';
  readonly since: number;
  readonly openedBy: string | null;
}

/** Articles that an editor opens a round for, or publishes. */
export async function waitingForEditors(board: Board): Promise<Waiting[]> {
  const found = await board.sql.query<FoundArticle>(ARTICLES);
  return found.map(({ id, state, since, openedBy }) => {
    const personId = board.editorOf(openedBy);
    const tz = board.zoneOf(personId);
    const what = state === 'submitted' ? 'A review round' : 'Publication';
    return {
      ...{ id, articleId: id, stage: 'decision', what, personId },
      ...{ since, dueOn: dateIn(tz, since), tz },
    };
  });
}
