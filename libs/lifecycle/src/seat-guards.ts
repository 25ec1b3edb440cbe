import { type Guard } from './guard.js';
import { refuse } from './refusal.js';
import { barredFrom, seatOf } from './seat-of.js';

/** F25: the editor answers one wish for more time before the next. */
export const noExtensionOpen: Guard = {
  says: 'has no other wish for more time open',
  check: (facts, _action, actor) =>
    facts.openExtensions.some((it) => it.assignmentId === seatOf(facts, actor)?.id)
      ? refuse('extension-open')
      : undefined,
};

/** A wish is answered once, and only while the seat is there. */
export const extensionOpen: Guard = {
  says: 'the wish for more time is open',
  check: (facts, action) =>
    facts.openExtensions.some(({ id }) => id === action.extensionId)
      ? undefined
      : refuse('extension-not-open'),
  // Which one, says the form; where there is none, none can be meant.
  awaitsForm: (facts) => facts.openExtensions.length > 0,
};

/** What was answered or handed in while the schedule looked stays as it is. */
export const seatStillAwaited: Guard = {
  says: 'the invitation is still unanswered, or the review still not in',
  check: (facts, action) => {
    const seat = facts.assignments.find(({ id }) => id === action.assignmentId);
    const awaited = action.because === 'no-answer' ? 'invited' : 'accepted';
    return seat?.state === awaited ? undefined : refuse('assignment-not-open');
  },
};

/** F23: who is next in line could be asked now, and stands there once. */
export const alternatesEligible: Guard = {
  says: 'nobody next in line wrote into the revision, has a seat, or is named twice',
  check: (facts, { alternateIds = [], reviewerIds = [] }) => {
    const barred = new Set([...barredFrom(facts), ...reviewerIds]);
    const isRepeated = new Set(alternateIds).size !== alternateIds.length;
    return isRepeated || alternateIds.some((id) => barred.has(id))
      ? refuse('reviewer-not-eligible')
      : undefined;
  },
};

/** F26: a seat goes to a colleague who could have been asked, or to the next in line. */
export const colleagueEligible: Guard = {
  says: 'the colleague, if one is named, wrote nothing of the revision and has no seat',
  check: (facts, { to }) =>
    to !== undefined && barredFrom(facts).has(to) ? refuse('reviewer-not-eligible') : undefined,
};
