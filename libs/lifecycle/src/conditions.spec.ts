import { describe, expect, it } from '@jest/globals';
import { aSeat } from '../testing/a-seat.js';
import { aSignature } from '../testing/a-signature.js';
import { anActor } from '../testing/an-actor.js';
import { DIGEST, someFacts } from '../testing/some-facts.js';
import { type ActionRequest } from './action.js';
import { ACTION_NAMES, type ActionName, ruleOf } from './actions.js';
import { type Actor } from './actor.js';
import { decide } from './decide.js';
import { type ArticleFacts, type PublishedFacts } from './facts.js';
import { type RefusalCode } from './refusal.js';
import { type ArticleState } from './states.js';

interface Attempt {
  facts?: Partial<ArticleFacts>;
  action?: Partial<ActionRequest>;
  actor?: Partial<Actor>;
}

type Spoiled = [RefusalCode, Attempt];

const OTHER = 'b'.repeat(64);
const REASON = 'The dose in section 2 is outdated';
const annotation = { authorId: 'user-vera', severity: 'required', state: 'open' } as const;
const seat = aSeat({ reviewerId: 'user-ada' });

const isSystem: Spoiled = ['wrong-role', { actor: { id: 'system:policy' } }];
const isWriter: Spoiled = ['own-work', { facts: { writerIds: ['user-ada'] } }];
const isOther: Spoiled = ['not-your-article', { actor: { id: 'user-other', roles: ['author'] } }];
const isReviewerElsewhere: Spoiled = [
  'no-assignment',
  { actor: { id: 'user-other', roles: ['reviewer'] } },
];
const hasNoSeat: Spoiled = ['no-assignment', { facts: { assignments: [] } }];
const isLate: Spoiled = [
  'disclosure-out-of-date',
  { facts: { assignments: [{ ...seat, isDisclosureInDate: false }] } },
];
const isSubmitted: Spoiled = [
  'assignment-not-open',
  { facts: { assignments: [{ ...seat, state: 'submitted' }] } },
];
const hasAskedAlready: Spoiled = [
  'extension-open',
  { facts: { openExtensions: [{ id: 'wish', assignmentId: seat.id }] } },
];
const isAnswered: Spoiled = ['extension-not-open', { facts: { openExtensions: [] } }];
const isAlreadySigned: Spoiled = [
  'already-signed',
  { facts: { signatures: [aSignature({ signerId: 'user-ada' })] } },
];
const isTampered: Spoiled = ['stale-digest', { facts: { recomputedDigest: OTHER } }];
const isOnScreenStale: Spoiled = ['stale-digest', { action: { digest: OTHER } }];
const isWithoutReason: Spoiled = ['reason-needed', { action: { reason: 'fix' } }];
const isBarred: Spoiled = ['reviewer-not-eligible', { action: { reviewerIds: ['user-author'] } }];
const isNoAlternate: Spoiled = [
  'reviewer-not-eligible',
  { action: { alternateIds: ['user-author'] } },
];
const isNotPublic: Spoiled = ['not-public', { facts: { isPublic: false } }];
const published = (more: Partial<PublishedFacts>): Attempt => ({
  facts: {
    published: {
      ...{ digest: DIGEST, recomputedDigest: DIGEST, isDisclosureInDate: true },
      ...{ writerIds: ['user-author'], refusedByIds: [], ...more },
    },
  },
});
const isOnlySigner: Spoiled = [
  'only-reviewer',
  { facts: { quorum: { approvals: 1 }, signatures: [aSignature({ signerId: 'user-ada' })] } },
];
const gates: Spoiled[] = [
  isTampered,
  ['quorum-not-reached', { facts: { quorum: { approvals: 3 } } }],
  ['required-changes-open', { facts: { openRequiredChanges: 1 } }],
  [
    'disclosure-out-of-date',
    {
      facts: { quorum: { approvals: 1 }, signatures: [aSignature({ isDisclosureInDate: false })] },
    },
  ],
  ['panel-incomplete', { facts: { panels: [[{ specialty: 'nursing', count: 1 }]] } }],
  ['citations-incomplete', { facts: { isCitationsComplete: false } }],
];

/** Where each action is tried, and everything that has to stand in its way. Written by hand. */
const CONDITIONS: Record<ActionName, [ArticleState, Actor['roles'][number], Spoiled[]]> = {
  edit: ['draft', 'editor', [isOther]],
  submit: ['draft', 'editor', [isOther, ['nothing-to-submit', { facts: { digest: DIGEST } }]]],
  recall: ['submitted', 'editor', [isOther, isWithoutReason]],
  'open-round': ['submitted', 'editor', [isTampered, isBarred, isNoAlternate]],
  invite: ['in-review', 'editor', [isBarred, isNoAlternate]],
  'set-alternates': ['in-review', 'editor', [isNoAlternate]],
  'withdraw-invitation': ['in-review', 'editor', [isWithoutReason]],
  extend: ['in-review', 'editor', [isWithoutReason]],
  'request-extension': [
    'in-review',
    'reviewer',
    [isSystem, hasNoSeat, isSubmitted, hasAskedAlready, isWithoutReason],
  ],
  'grant-extension': ['in-review', 'editor', [isAnswered]],
  'refuse-extension': ['in-review', 'editor', [isAnswered, isWithoutReason]],
  'move-revision-date': ['changes-requested', 'editor', [isWithoutReason]],
  expire: ['in-review', 'editor', [isSubmitted]],
  accept: ['in-review', 'reviewer', [isSystem, isWriter, hasNoSeat]],
  decline: ['in-review', 'reviewer', [isSystem, hasNoSeat]],
  'hand-over': [
    'in-review',
    'reviewer',
    [
      ...[isSystem, hasNoSeat, isWithoutReason],
      ['reviewer-not-eligible', { action: { to: 'user-author' } }],
    ],
  ],
  annotate: ['in-review', 'reviewer', [hasNoSeat]],
  reply: ['in-review', 'editor', [isReviewerElsewhere]],
  'resolve-annotation': [
    'in-review',
    'editor',
    [
      isReviewerElsewhere,
      ['annotation-closed', { facts: { annotation: { ...annotation, state: 'resolved' } } }],
      ['not-your-annotation', { facts: { writerIds: ['user-ada'] } }],
      isWithoutReason,
    ],
  ],
  'submit-review': [
    'in-review',
    'reviewer',
    [isSystem, isWriter, hasNoSeat, isSubmitted, isLate, isTampered, isOnScreenStale],
  ],
  sign: [
    'in-review',
    'reviewer',
    [isSystem, isWriter, hasNoSeat, isLate, isTampered, isOnScreenStale, isAlreadySigned],
  ],
  'request-changes': ['in-review', 'editor', [isWithoutReason]],
  approve: ['in-review', 'editor', [isSystem, isWriter, isOnlySigner, ...gates]],
  publish: ['approved', 'editor', [isOnlySigner, isOnScreenStale, ...gates]],
  release: [
    'in-review',
    'editor',
    [
      ...gates,
      [
        'only-reviewer',
        {
          facts: { quorum: { approvals: 1 }, signatures: [aSignature({ signerId: 'user-vera' })] },
        },
      ],
    ],
  ],
  confirm: [
    'published',
    'reviewer',
    [
      isSystem,
      isNotPublic,
      ['own-work', published({ writerIds: ['user-ada'] })],
      ['disclosure-out-of-date', published({ isDisclosureInDate: false })],
      ['stale-digest', published({ recomputedDigest: OTHER })],
      isOnScreenStale,
      ['text-rejected', published({ refusedByIds: ['user-ada'] })],
    ],
  ],
  withdraw: ['published', 'editor', [isNotPublic, isWithoutReason]],
  retract: ['published', 'editor', [isNotPublic, isWithoutReason]],
  archive: ['draft', 'editor', [['still-public', { facts: { isPublic: true } }], isWithoutReason]],
  reopen: ['archived', 'editor', [isWithoutReason]],
};

const BY_SYSTEM: readonly ActionName[] = ['expire', 'release'];

function attempt(name: ActionName, { facts, action, actor }: Attempt): string {
  const [state, role] = CONDITIONS[name];
  const digest = name === 'submit' ? null : DIGEST;
  const verdict = decide(
    someFacts({
      state,
      annotation,
      digest,
      recomputedDigest: digest,
      isPublic: name !== 'archive',
      assignments: [{ ...seat, state: name === 'accept' ? 'invited' : 'accepted' }],
      openExtensions: [{ id: 'wish', assignmentId: 'seat-of-somebody' }],
      ...facts,
    }),
    {
      ...{ digest: DIGEST, reason: REASON, meaning: 'medical-approval' },
      ...{ assignmentId: seat.id, because: 'no-review', extensionId: 'wish' },
      ...{ ...action, name },
    },
    anActor(
      BY_SYSTEM.includes(name) ? { id: 'system:policy', roles: [] } : { roles: [role], ...actor },
    ),
  );
  return verdict.refused ? verdict.code : 'accepted';
}

describe.each(ACTION_NAMES)('The action %s', (name) => {
  const [, , spoiled] = CONDITIONS[name];

  it('happens when all is well', () => {
    expect(attempt(name, {})).toBe('accepted');
  });

  it.each(spoiled)('is refused with %s', (code, spoiling) => {
    expect(attempt(name, spoiling)).toBe(code);
  });

  it('has no condition that is not tried here', () => {
    expect(ruleOf(name).guards).toHaveLength(spoiled.length);
  });
});
