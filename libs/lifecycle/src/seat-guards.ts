import { type Guard } from './guard.js';
import { refuse } from './refusal.js';
import { seatOf } from './seat-of.js';

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
