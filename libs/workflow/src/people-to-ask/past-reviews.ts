import { type SqlReading } from '#libs/persistence';
import { NO_PAST, type PastReviews } from './candidate.js';

/** What the database has gathered about one person's seats. */
export interface GatheredSeats {
  readonly asked: number;
  readonly declined: number;
  /** Milliseconds from invitation to answer, with commas. */
  readonly answers: string | null;
  /** `<ms from answer to review> <instant of the review> <due date>`, with commas. */
  readonly reviews: string | null;
}

const DAY_MS = 86_400_000;
const THREE_YEARS_MS = 3 * 365 * DAY_MS;
/** The due date ends up to this long after its midnight in UTC, somewhere on earth. */
const END_OF_DAY_MS = 36 * 3_600_000;

// One row a person: handing over tens of thousands of seats takes ten times as long as this.
const GATHER = `SELECT reviewer_id AS "id", COUNT(*) AS "asked",
    SUM(CASE WHEN state = 'declined' THEN 1 ELSE 0 END) AS "declined",
    string_agg(CAST(answered_at - invited_at AS text), ',') AS "answers",
    string_agg(CAST(submitted_at - answered_at AS text) || ' ' || CAST(submitted_at AS text)
      || ' ' || due_on, ',') AS "reviews"
  FROM assignments WHERE invited_at >= $1 AND state <> 'withdrawn' GROUP BY reviewer_id`;

/** By person, how they have answered and reviewed in the past three years; medians in days (F14). */
export async function pastReviews(
  sql: SqlReading,
  at: number,
): Promise<(personId: string) => PastReviews> {
  const rows = await sql.query<GatheredSeats & { id: string }>(GATHER, [at - THREE_YEARS_MS]);
  const byPerson = new Map(rows.map((row) => [row.id, row]));
  return (personId) => {
    const row = byPerson.get(personId);
    return row ? pastOf(row) : NO_PAST;
  };
}

/** What a person's seats say together. */
export function pastOf({ asked, declined, answers, reviews }: GatheredSeats): PastReviews {
  const handedIn = listOf(reviews).map((it) => it.split(' '));
  return {
    asked: Number(asked),
    declined: Number(declined),
    handedIn: handedIn.length,
    late: handedIn.filter(([, at, due]) => isLate(Number(at), due ?? '')).length,
    daysToAnswer: medianDays(listOf(answers)),
    daysToReview: medianDays(handedIn.map(([span = '0']) => span)),
  };
}

const listOf = (joined: string | null): string[] => joined?.split(',') ?? [];

const isLate = (at: number, dueOn: string): boolean => at > endOf(dueOn);

const ends = new Map<string, number>();

/** When a date has ended everywhere. Many seats share few dates, and parsing takes long. */
function endOf(date: string): number {
  const known = ends.get(date);
  if (known !== undefined) return known;
  const end = Date.parse(date) + END_OF_DAY_MS;
  ends.set(date, end);
  return end;
}

function medianDays(spans: readonly string[]): number | null {
  if (spans.length === 0) return null;
  const sorted = spans.map(Number).sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? 0;
  const median = sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2;
  return median / DAY_MS;
}
