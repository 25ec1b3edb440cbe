import { type Specialty } from '#libs/lifecycle';
import { type DeclaredInterest } from './conflicts.js';
import { type DaysAway } from './days-away.js';
import { type HeldLicence } from './licence-standing.js';

/** Everything on file about somebody who could be asked. */
export interface Candidate {
  readonly id: string;
  readonly name: string;
  readonly credentials: string;
  /** IANA zone; dates about the person are dates there. */
  readonly tz: string;
  readonly specialties: readonly Specialty[];
  /** Most seats in open rounds at once; null is no limit. */
  readonly maxConcurrent: number | null;
  readonly minGapDays: number;
  /** Seats invited to or accepted in open rounds of other articles. */
  readonly openSeats: number;
  /** When they were last asked about another article and did not turn it down; epoch ms. */
  readonly lastAskedAt: number | null;
  readonly daysAway: readonly DaysAway[];
  readonly licences: readonly HeldLicence[];
  /** Declared as standing, or in the newest disclosure. */
  readonly interests: readonly DeclaredInterest[];
}

/** How somebody has answered and reviewed before; medians in days. */
export interface PastReviews {
  readonly asked: number;
  readonly declined: number;
  readonly handedIn: number;
  readonly late: number;
  readonly daysToAnswer: number | null;
  readonly daysToReview: number | null;
}

export const NO_PAST: PastReviews = {
  ...{ asked: 0, declined: 0, handedIn: 0, late: 0 },
  ...{ daysToAnswer: null, daysToReview: null },
};
