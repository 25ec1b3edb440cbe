import { type SqlReading } from '#libs/persistence';
import { NO_PAST, type PastReviews } from './candidate.js';

interface Seat {
  readonly id: string;
  readonly state: string;
  readonly invitedAt: number;
  readonly answeredAt: number | null;
  readonly submittedAt: number | null;
  readonly dueOn: string | null;
}

const DAY_MS = 86_400_000;
const THREE_YEARS_MS = 3 * 365 * DAY_MS;
/** The due date ends up to this long after its midnight in UTC, somewhere on earth. */
const END_OF_DAY_MS = 36 * 3_600_000;

const SEATS = `SELECT reviewer_id AS "id", state AS "state", invited_at AS "invitedAt",
    answered_at AS "answeredAt", submitted_at AS "submittedAt", due_on AS "dueOn"
  FROM assignments WHERE invited_at >= $1 AND state <> 'withdrawn'`;

/** By person, how they have answered and reviewed in the past three years; medians in days (F14). */
export async function pastReviews(
  sql: SqlReading,
  at: number,
): Promise<(personId: string) => PastReviews> {
  const seats = await sql.query<Seat>(SEATS, [at - THREE_YEARS_MS]);
  const byPerson = new Map<string, Seat[]>();
  for (const seat of seats) {
    const own = byPerson.get(seat.id);
    if (own) own.push(seat);
    else byPerson.set(seat.id, [seat]);
  }
  return (personId) => pastOf(byPerson.get(personId) ?? []);
}

/** What a person's seats say together. */
export function pastOf(seats: readonly Seat[]): PastReviews {
  if (seats.length === 0) return NO_PAST;
  const handedIn = seats.filter(({ submittedAt }) => submittedAt !== null);
  return {
    asked: seats.length,
    declined: seats.filter(({ state }) => state === 'declined').length,
    handedIn: handedIn.length,
    late: handedIn.filter(isLate).length,
    daysToAnswer: median(seats.flatMap(({ invitedAt, answeredAt }) => span(invitedAt, answeredAt))),
    daysToReview: median(
      handedIn.flatMap(({ answeredAt, submittedAt }) => span(answeredAt, submittedAt)),
    ),
  };
}

const isLate = ({ dueOn, submittedAt }: Seat): boolean =>
  dueOn !== null && submittedAt !== null && submittedAt > Date.parse(dueOn) + END_OF_DAY_MS;

const span = (from: number | null, to: number | null): number[] =>
  from === null || to === null ? [] : [(to - from) / DAY_MS];

function median(values: readonly number[]): number | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
}
