import { type Actor } from './actor.js';
import { type ArticleFacts, type AssignmentFacts } from './facts.js';

/** Seats nobody sits in any more; the same person can be asked again. */
export const isVacated = (seat: AssignmentFacts): boolean =>
  seat.state === 'declined' || seat.state === 'expired' || seat.state === 'withdrawn';

/** The person's seat; after a second invitation the live one counts, not the one declined before. */
export function seatOf(facts: ArticleFacts, actor: Actor): AssignmentFacts | undefined {
  const own = facts.assignments.filter((seat) => seat.reviewerId === actor.id);
  return own.find((seat) => !isVacated(seat)) ?? own[0];
}
