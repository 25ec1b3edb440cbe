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

/** Who cannot be asked: those who wrote the text, and those who sit in the round already. */
export function barredFrom(facts: ArticleFacts): ReadonlySet<string> {
  const seated = facts.assignments.filter((seat) => !isVacated(seat));
  return new Set([
    facts.authorId,
    ...facts.writerIds,
    ...seated.map(({ reviewerId }) => reviewerId),
  ]);
}
