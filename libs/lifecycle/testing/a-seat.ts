import { type AssignmentFacts } from '../src/facts.js';

/** An accepted seat with a disclosure in date. */
export function aSeat(overrides: Partial<AssignmentFacts> = {}): AssignmentFacts {
  const reviewerId = overrides.reviewerId ?? 'user-vera';
  return {
    id: `seat-of-${reviewerId}`,
    reviewerId,
    state: 'accepted',
    isDisclosureInDate: true,
    ...overrides,
  };
}
