import { type Bar, barsOf } from './bars.js';
import { type Candidate, type PastReviews } from './candidate.js';
import { type Conflict } from './conflicts.js';

/** How far somebody fits, in parts; all of them together are 100 at most. */
export interface ScoreParts {
  readonly specialty: number;
  readonly panel: number;
  readonly load: number;
  readonly rest: number;
  readonly availability: number;
  readonly answers: number;
  readonly reviews: number;
}

/** What one person is measured by. */
export interface Measured {
  readonly candidate: Candidate;
  readonly past: PastReviews;
  /** Words of the article that their specialties fit. */
  readonly fits: readonly { readonly specialty: string; readonly word: string }[];
  /** Specialties of theirs that the panel still lacks. */
  readonly lacking: readonly string[];
  /** Those that no waiver covers, and those that one does. */
  readonly conflicts: readonly Conflict[];
  readonly waived: readonly Conflict[];
  /** Why they cannot be asked whatever is on file: they wrote the text, or have a seat. */
  readonly taken?: { readonly code: 'reviewer-not-eligible'; readonly says: string };
  readonly at: number;
  /** In the person's zone. */
  readonly today: string;
  /** Days to answer and to review that the policy gives. */
  readonly respondDays: number;
  readonly reviewDays: number;
}

/** One suggestion: whether to ask, and how well it fits. */
export interface Suggestion {
  readonly candidate: Candidate;
  readonly past: PastReviews;
  readonly score: number;
  readonly parts: ScoreParts;
  readonly whyNot: readonly (Bar | NonNullable<Measured['taken']>)[];
  /** Specialties of theirs that the panel still lacks. */
  readonly neededFor: readonly string[];
  /** What it was measured by; see `reasonsFor`. */
  readonly measured: Measured;
}

const MOST = {
  specialty: 35,
  panel: 15,
  load: 15,
  rest: 10,
  availability: 10,
  answers: 5,
  reviews: 10,
};
/** Somebody without a limit of their own counts as full with this many. */
const USUAL_CAP = 4;
/** Asked this many days ago or more, nobody minds being asked again. */
const RESTED_DAYS = 30;
const DAY_MS = 86_400_000;

/** Measures one person for one article. Pure: the same facts give the same answer. */
export function suggestionFor(measured: Measured): Suggestion {
  const { candidate, past, conflicts, taken, today, lacking } = measured;
  const parts = partsOf(measured);
  return {
    candidate,
    past,
    parts,
    score: Math.round(Object.values<number>({ ...parts }).reduce((sum, part) => sum + part, 0)),
    whyNot: [...(taken ? [taken] : []), ...barsOf(candidate, conflicts, today)],
    neededFor: lacking,
    measured,
  };
}

/** Who can be asked comes first, then the better score, then the name. */
export function inOrder(one: Suggestion, other: Suggestion): number {
  const canAsk = Number(one.whyNot.length > 0) - Number(other.whyNot.length > 0);
  if (canAsk !== 0) return canAsk;
  if (one.score !== other.score) return other.score - one.score;
  return one.candidate.name < other.candidate.name ? -1 : 1;
}

function partsOf(measured: Measured): ScoreParts {
  const { candidate, past, fits, lacking, reviewDays, respondDays } = measured;
  const cap = candidate.maxConcurrent ?? USUAL_CAP;
  const isAwaySoon = candidate.daysAway.length > 0;
  const late = past.handedIn === 0 ? 0 : past.late / past.handedIn;
  return {
    specialty: fits.length > 0 ? MOST.specialty : 0,
    panel: lacking.length > 0 ? MOST.panel : 0,
    load: MOST.load * share(1 - candidate.openSeats / Math.max(1, cap)),
    rest: MOST.rest * share(restedDays(measured) / RESTED_DAYS),
    availability: isAwaySoon ? MOST.availability / 2 : MOST.availability,
    answers: MOST.answers * speed(past.daysToAnswer, respondDays),
    reviews: MOST.reviews * speed(past.daysToReview, reviewDays) * (1 - late),
  };
}

const share = (part: number): number => Math.min(1, Math.max(0, part));

/** 1 for at once, 0 for as long as allowed; in the middle for somebody nobody knows yet. */
const speed = (days: number | null, allowed: number): number =>
  days === null ? 0.5 : share(1 - days / (2 * allowed));

function restedDays({ candidate, at }: Measured): number {
  const { lastAskedAt } = candidate;
  return lastAskedAt === null ? RESTED_DAYS : (at - lastAskedAt) / DAY_MS;
}
