import {
  disclosureOfActorInDate,
  freshPublicDigest,
  hasNotRefusedPublished,
  notWriterOfPublished,
  publicTextUnchanged,
} from './confirm-guards.js';
import { type Guard } from './guard.js';
import {
  acceptedSeat,
  acceptedSeatOrEditor,
  annotationOpen,
  citationsComplete,
  disclosuresInDate,
  freshDigest,
  hasDraft,
  inPerson,
  invited,
  mayGiveUpSeat,
  mayResolve,
  notOnlyReviewer,
  notOwnWork,
  notPublicNow,
  notSignedYet,
  ownArticleOrEditor,
  ownDisclosureInDate,
  panelFilled,
  publicNow,
  quorumReached,
  reasonGiven,
  requiredChangesResolved,
  reviewersEligible,
  reviewNotYetSubmitted,
  severalSigners,
  takesPart,
  unchangedText,
} from './guards.js';
import { all, type Rule, stay } from './rule.js';
import {
  alternatesEligible,
  colleagueEligible,
  extensionOpen,
  noExtensionOpen,
  seatStillAwaited,
} from './seat-guards.js';

/** The gates between a signed text and the public (WF-2), the same for approving and publishing. */
export const PUBLISH_GATES: readonly Guard[] = [
  unchangedText,
  quorumReached,
  panelFilled,
  requiredChangesResolved,
  disclosuresInDate,
  citationsComplete,
];

/** What may happen to an article, and who may do it. The only place that says so (WF-1). */
export const ACTIONS = {
  edit: {
    label: 'Edit',
    moves: {
      ...stay('draft', 'changes-requested'),
      ...all('draft', 'approved', 'published', 'withdrawn'),
    },
    by: ['author', 'editor'],
    guards: [ownArticleOrEditor],
  },
  submit: {
    label: 'Submit for review',
    moves: all('submitted', 'draft', 'changes-requested'),
    by: ['author', 'editor'],
    guards: [ownArticleOrEditor, hasDraft],
  },
  recall: {
    label: 'Take back to draft',
    moves: all('draft', 'submitted'),
    by: ['author', 'editor'],
    guards: [ownArticleOrEditor, reasonGiven],
  },
  'open-round': {
    label: 'Open a review round',
    moves: all('in-review', 'submitted'),
    by: ['editor', 'chair'],
    guards: [unchangedText, reviewersEligible, alternatesEligible],
  },
  invite: {
    label: 'Invite a reviewer',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [reviewersEligible, alternatesEligible],
  },
  'set-alternates': {
    label: 'Say who is next in line',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [alternatesEligible],
  },
  'withdraw-invitation': {
    label: 'Withdraw an assignment',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [reasonGiven],
  },
  extend: {
    label: 'Move the due date',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [reasonGiven],
  },
  'request-extension': {
    label: 'Ask for more time',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [inPerson, acceptedSeat, reviewNotYetSubmitted, noExtensionOpen, reasonGiven],
  },
  'grant-extension': {
    label: 'Grant more time',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [extensionOpen],
  },
  'refuse-extension': {
    label: 'Keep the due date',
    moves: stay('in-review'),
    by: ['editor', 'chair'],
    guards: [extensionOpen, reasonGiven],
  },
  expire: {
    label: 'End an unanswered or overdue assignment',
    // The schedule does it when the date has passed, and nobody by hand.
    moves: stay('in-review'),
    by: [],
    guards: [seatStillAwaited],
  },
  accept: {
    label: 'Accept',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [inPerson, notOwnWork, invited],
  },
  decline: {
    label: 'Decline',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [inPerson, mayGiveUpSeat],
  },
  'hand-over': {
    label: 'Hand over to a colleague',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [inPerson, mayGiveUpSeat, colleagueEligible, reasonGiven],
  },
  annotate: {
    label: 'Mark a passage',
    moves: stay('submitted', 'in-review'),
    by: ['reviewer', 'chair', 'editor'],
    guards: [acceptedSeatOrEditor],
  },
  reply: {
    label: 'Reply',
    moves: stay('submitted', 'in-review', 'changes-requested', 'draft', 'approved'),
    by: ['author', 'editor', 'reviewer', 'chair'],
    guards: [takesPart],
  },
  'resolve-annotation': {
    label: 'Resolve',
    moves: stay('submitted', 'in-review', 'changes-requested', 'draft', 'approved'),
    by: ['author', 'editor', 'reviewer', 'chair'],
    guards: [takesPart, annotationOpen, mayResolve, reasonGiven],
  },
  'submit-review': {
    label: 'Submit the review',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [
      inPerson,
      notOwnWork,
      acceptedSeat,
      reviewNotYetSubmitted,
      ownDisclosureInDate,
      unchangedText,
      freshDigest,
    ],
  },
  sign: {
    label: 'Sign',
    moves: stay('in-review'),
    by: ['reviewer', 'chair'],
    guards: [
      inPerson,
      notOwnWork,
      acceptedSeat,
      ownDisclosureInDate,
      unchangedText,
      freshDigest,
      notSignedYet,
    ],
  },
  'request-changes': {
    label: 'Ask for changes',
    moves: all('changes-requested', 'in-review'),
    by: ['editor', 'chair'],
    guards: [reasonGiven],
  },
  'move-revision-date': {
    label: 'Move the date of the revision',
    moves: stay('changes-requested'),
    by: ['editor', 'chair'],
    guards: [reasonGiven],
  },
  approve: {
    label: 'Approve',
    moves: all('approved', 'in-review'),
    by: ['editor', 'chair'],
    guards: [inPerson, notOwnWork, notOnlyReviewer, ...PUBLISH_GATES],
  },
  publish: {
    label: 'Publish',
    moves: all('published', 'approved'),
    by: ['editor'],
    guards: [notOnlyReviewer, freshDigest, ...PUBLISH_GATES],
  },
  release: {
    label: 'Publish by policy',
    // Where the board's policy says so, the signature that completes the quorum publishes. Nobody's
    // role allows it: the system does it, and approves nothing on anybody's behalf.
    moves: all('published', 'in-review'),
    by: [],
    guards: [...PUBLISH_GATES, severalSigners],
  },
  confirm: {
    label: 'Still accurate',
    // What is drafted or reviewed meanwhile makes no difference to the text that readers have.
    moves: stay('published', 'draft', 'submitted', 'in-review', 'changes-requested', 'approved'),
    by: ['reviewer', 'chair'],
    guards: [
      inPerson,
      publicNow,
      notWriterOfPublished,
      disclosureOfActorInDate,
      publicTextUnchanged,
      freshPublicDigest,
      hasNotRefusedPublished,
    ],
  },
  withdraw: {
    label: 'Withdraw from readers',
    moves: all(
      'withdrawn',
      'published',
      'draft',
      'submitted',
      'in-review',
      'changes-requested',
      'approved',
    ),
    by: ['editor'],
    guards: [publicNow, reasonGiven],
  },
  retract: {
    label: 'Retract',
    // As with withdrawing: a draft begun meanwhile must not keep a wrong text public.
    moves: all(
      'retracted',
      'published',
      'draft',
      'submitted',
      'in-review',
      'changes-requested',
      'approved',
    ),
    by: ['editor', 'chair'],
    guards: [publicNow, reasonGiven],
  },
  archive: {
    label: 'Archive',
    moves: all('archived', 'draft', 'withdrawn', 'changes-requested'),
    by: ['editor'],
    guards: [notPublicNow, reasonGiven],
  },
  reopen: {
    label: 'Reopen',
    moves: all('draft', 'archived'),
    by: ['editor'],
    guards: [reasonGiven],
  },
} as const satisfies Record<string, Rule>;

export type ActionName = keyof typeof ACTIONS;

export const ACTION_NAMES = Object.keys(ACTIONS) as ActionName[];

/** The rule of an action with its literal types widened. */
export function ruleOf(name: ActionName): Rule {
  return ACTIONS[name];
}
