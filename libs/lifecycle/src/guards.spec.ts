import { describe, expect, it } from '@jest/globals';
import { aSeat } from '../testing/a-seat.js';
import { aSignature } from '../testing/a-signature.js';
import { anActor } from '../testing/an-actor.js';
import { DIGEST, someFacts } from '../testing/some-facts.js';
import { type ActionRequest } from './action.js';
import { ACTION_NAMES, ruleOf } from './actions.js';
import { type Actor } from './actor.js';
import { type ArticleFacts, type AssignmentState } from './facts.js';
import { type Guard } from './guard.js';
import * as guards from './guards.js';

const OTHER = 'b'.repeat(64);
const vera = anActor({ id: 'user-vera', name: 'Vera', roles: ['reviewer'] });
const author = anActor({ id: 'user-author', name: 'Iris', roles: ['author'] });
const stranger = anActor({ id: 'user-stranger', roles: ['author'] });
const chair = anActor({ id: 'user-chair', roles: ['chair'] });
const editor = anActor();
const system = anActor({ id: 'system:policy', roles: [] });

interface Asked {
  facts?: Partial<ArticleFacts>;
  action?: Partial<ActionRequest>;
  actor?: Actor;
}

const ask = (guard: Guard, { facts = {}, action = {}, actor = editor }: Asked = {}): unknown =>
  guard.check(someFacts(facts), { name: 'any', ...action }, actor)?.code ?? 'well';

const seated = (state: AssignmentState, isDisclosureInDate = true): Partial<ArticleFacts> => ({
  assignments: [aSeat({ reviewerId: 'user-vera', state, isDisclosureInDate })],
});

const marked = (
  severity: 'required' | 'suggestion' | 'question',
  authorId = 'user-vera',
  state: 'open' | 'resolved' = 'open',
): Partial<ArticleFacts> => ({ annotation: { authorId, severity, state } });

const cases: [keyof typeof guards, string, Asked, string][] = [
  ['inPerson', 'passes a person', {}, 'well'],
  ['inPerson', 'stops the system', { actor: system }, 'wrong-role'],

  ['notOwnWork', 'passes somebody who wrote nothing', {}, 'well'],
  ['notOwnWork', 'stops the author', { actor: author, facts: { writerIds: [] } }, 'own-work'],
  ['notOwnWork', 'stops a co-writer', { facts: { writerIds: ['user-ada'] } }, 'own-work'],

  ['ownArticleOrEditor', 'passes the author', { actor: author }, 'well'],
  ['ownArticleOrEditor', 'passes any editor', {}, 'well'],
  ['ownArticleOrEditor', 'stops another author', { actor: stranger }, 'not-your-article'],

  ['invited', 'passes the invited', { actor: vera, facts: seated('invited') }, 'well'],
  ['invited', 'stops the uninvited', { actor: stranger }, 'no-assignment'],
  ...(['accepted', 'submitted', 'declined', 'expired', 'withdrawn'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'invited',
      `stops a seat that is ${state}`,
      { actor: vera, facts: seated(state) },
      'assignment-not-open',
    ],
  ),
  [
    'invited',
    'looks at the second invitation of somebody who declined the first',
    {
      actor: vera,
      facts: { assignments: [aSeat({ state: 'declined' }), aSeat({ state: 'invited' })] },
    },
    'well',
  ],

  ...(['invited', 'accepted'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'mayGiveUpSeat',
      `passes a seat that is ${state}`,
      { actor: vera, facts: seated(state) },
      'well',
    ],
  ),
  ['mayGiveUpSeat', 'stops the uninvited', { actor: stranger }, 'no-assignment'],
  ...(['submitted', 'declined', 'expired', 'withdrawn'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'mayGiveUpSeat',
      `stops a seat that is ${state}`,
      { actor: vera, facts: seated(state) },
      'assignment-not-open',
    ],
  ),

  ['acceptedSeat', 'passes an accepted seat', { actor: vera }, 'well'],
  ['acceptedSeat', 'passes a submitted seat', { actor: vera, facts: seated('submitted') }, 'well'],
  ['acceptedSeat', 'stops the uninvited', { actor: stranger }, 'no-assignment'],
  [
    'acceptedSeat',
    'waits for the answer',
    { actor: vera, facts: seated('invited') },
    'not-accepted',
  ],
  ...(['declined', 'expired', 'withdrawn'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'acceptedSeat',
      `stops a seat that is ${state}`,
      { actor: vera, facts: seated(state) },
      'assignment-not-open',
    ],
  ),

  ['reviewNotYetSubmitted', 'passes the first review', { actor: vera }, 'well'],
  ['reviewNotYetSubmitted', 'passes somebody without a seat', { actor: stranger }, 'well'],
  [
    'reviewNotYetSubmitted',
    'stops a second review',
    { actor: vera, facts: seated('submitted') },
    'assignment-not-open',
  ],

  ['acceptedSeatOrEditor', 'passes an editor without a seat', {}, 'well'],
  ['acceptedSeatOrEditor', 'passes a seated reviewer', { actor: vera }, 'well'],
  ['acceptedSeatOrEditor', 'stops the chair without a seat', { actor: chair }, 'no-assignment'],

  ['takesPart', 'passes an editor', {}, 'well'],
  ['takesPart', 'passes the chair', { actor: chair }, 'well'],
  ['takesPart', 'passes the author', { actor: author }, 'well'],
  [
    'takesPart',
    'passes a co-writer',
    { actor: stranger, facts: { writerIds: ['user-stranger'] } },
    'well',
  ],
  ['takesPart', 'passes a seated reviewer', { actor: vera }, 'well'],
  [
    'takesPart',
    'passes who made the annotation after the round has closed',
    { actor: vera, facts: { assignments: [], ...marked('question') } },
    'well',
  ],
  ['takesPart', 'stops the author of another article', { actor: stranger }, 'no-assignment'],
  [
    'takesPart',
    'stops the invited before they accept',
    { actor: vera, facts: seated('invited') },
    'not-accepted',
  ],
  ['takesPart', 'stops the system, which says nothing', { actor: system }, 'no-assignment'],

  ['ownDisclosureInDate', 'passes a disclosure in date', { actor: vera }, 'well'],
  [
    'ownDisclosureInDate',
    'stops one out of date',
    { actor: vera, facts: seated('accepted', false) },
    'disclosure-out-of-date',
  ],
  [
    'ownDisclosureInDate',
    'stops somebody without a seat',
    { actor: stranger },
    'disclosure-out-of-date',
  ],

  ['disclosuresInDate', 'passes when every counted signer is in date', {}, 'well'],
  [
    'disclosuresInDate',
    'stops when one counted signer is not',
    {
      facts: {
        signatures: [aSignature(), aSignature({ signerId: 'o', isDisclosureInDate: false })],
      },
    },
    'disclosure-out-of-date',
  ],
  [
    'disclosuresInDate',
    'overlooks a signature that does not count anyway',
    { facts: { signatures: [aSignature({ meaning: 'review', isDisclosureInDate: false })] } },
    'well',
  ],

  ['freshDigest', 'passes the text on the screen', { action: { digest: DIGEST } }, 'well'],
  ['freshDigest', 'stops another text', { action: { digest: OTHER } }, 'stale-digest'],
  ['freshDigest', 'stops when nothing was on the screen', {}, 'stale-digest'],
  ['freshDigest', 'stops a draft', { facts: { digest: null } }, 'stale-digest'],

  ['unchangedText', 'passes the submitted text', {}, 'well'],
  [
    'unchangedText',
    'stops a text changed in storage',
    { facts: { recomputedDigest: OTHER } },
    'stale-digest',
  ],
  [
    'unchangedText',
    'stops a draft',
    { facts: { digest: null, recomputedDigest: null } },
    'stale-digest',
  ],

  ['quorumReached', 'passes two of two', {}, 'well'],
  [
    'quorumReached',
    'stops two of three',
    { facts: { quorum: { approvals: 3 } } },
    'quorum-not-reached',
  ],

  ['panelFilled', 'passes where no panel is asked for', {}, 'well'],
  [
    'panelFilled',
    'passes when its specialties have signed',
    {
      facts: {
        panels: [[{ specialty: 'pharmacist', count: 1 }]],
        signatures: [aSignature({ specialties: ['pharmacist'] })],
      },
    },
    'well',
  ],
  [
    'panelFilled',
    'stops while a specialty is missing',
    { facts: { panels: [[{ specialty: 'pharmacist', count: 1 }]] } },
    'panel-incomplete',
  ],

  ['requiredChangesResolved', 'passes with none open', {}, 'well'],
  [
    'requiredChangesResolved',
    'stops with one open',
    { facts: { openRequiredChanges: 1 } },
    'required-changes-open',
  ],

  ['citationsComplete', 'passes complete references', {}, 'well'],
  [
    'citationsComplete',
    'stops incomplete ones',
    { facts: { isCitationsComplete: false } },
    'citations-incomplete',
  ],

  [
    'notSignedYet',
    'stops the same meaning twice',
    { actor: vera, action: { meaning: 'medical-approval' } },
    'already-signed',
  ],
  [
    'notSignedYet',
    'passes another meaning',
    { actor: vera, action: { meaning: 'rejection' } },
    'well',
  ],
  ['notSignedYet', 'passes another person', { action: { meaning: 'medical-approval' } }, 'well'],
  [
    'notSignedYet',
    'passes when the earlier signature is not valid',
    {
      actor: vera,
      action: { meaning: 'medical-approval' },
      facts: { signatures: [aSignature({ isValid: false })] },
    },
    'well',
  ],

  [
    'notOnlyReviewer',
    'passes somebody who did not sign',
    { facts: { signatures: [aSignature()] } },
    'well',
  ],
  ['notOnlyReviewer', 'passes one signer of two', { actor: vera }, 'well'],
  ['notOnlyReviewer', 'passes when nobody signed', { facts: { signatures: [] } }, 'well'],
  [
    'notOnlyReviewer',
    'stops the only signer',
    { actor: vera, facts: { signatures: [aSignature()] } },
    'only-reviewer',
  ],
  [
    'notOnlyReviewer',
    'stops the only signer beside a signature that does not count',
    {
      actor: vera,
      facts: { signatures: [aSignature(), aSignature({ signerId: 'o', isValid: false })] },
    },
    'only-reviewer',
  ],

  ['severalSigners', 'passes two signers', {}, 'well'],
  [
    'severalSigners',
    'stops one signer',
    { facts: { signatures: [aSignature()] } },
    'only-reviewer',
  ],

  ['reasonGiven', 'passes a reason', { action: { reason: 'The dose is outdated' } }, 'well'],
  ['reasonGiven', 'stops without one', {}, 'reason-needed'],

  ['publicNow', 'passes a public article', { facts: { isPublic: true } }, 'well'],
  ['publicNow', 'stops where nothing is public', {}, 'not-public'],
  ['notPublicNow', 'passes where nothing is public', {}, 'well'],
  ['notPublicNow', 'stops a public article', { facts: { isPublic: true } }, 'still-public'],

  ['hasDraft', 'passes a draft', { facts: { digest: null } }, 'well'],
  ['hasDraft', 'stops what was submitted already', {}, 'nothing-to-submit'],

  ['reviewersEligible', 'passes somebody new', { action: { reviewerIds: ['user-new'] } }, 'well'],
  ['reviewersEligible', 'passes before anybody is named', {}, 'well'],
  [
    'reviewersEligible',
    'stops the author',
    { action: { reviewerIds: ['user-author'] }, facts: { writerIds: [] } },
    'reviewer-not-eligible',
  ],
  [
    'reviewersEligible',
    'stops a writer',
    { action: { reviewerIds: ['w'] }, facts: { writerIds: ['w'] } },
    'reviewer-not-eligible',
  ],
  [
    'reviewersEligible',
    'stops the same person twice',
    { action: { reviewerIds: ['n', 'n'] } },
    'reviewer-not-eligible',
  ],
  ...(['invited', 'accepted', 'submitted'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'reviewersEligible',
      `stops somebody whose seat is ${state}`,
      { action: { reviewerIds: ['user-vera'] }, facts: seated(state) },
      'reviewer-not-eligible',
    ],
  ),
  ...(['declined', 'expired', 'withdrawn'] as const).map(
    (state): [keyof typeof guards, string, Asked, string] => [
      'reviewersEligible',
      `asks somebody again whose seat is ${state}`,
      { action: { reviewerIds: ['user-vera'] }, facts: seated(state) },
      'well',
    ],
  ),

  ['annotationOpen', 'passes an open one', { facts: marked('required') }, 'well'],
  [
    'annotationOpen',
    'stops a resolved one',
    { facts: marked('required', 'v', 'resolved') },
    'annotation-closed',
  ],
  ['annotationOpen', 'stops where there is none', {}, 'annotation-closed'],

  [
    'mayResolve',
    'leaves suggestions to anybody',
    { actor: author, facts: marked('suggestion') },
    'well',
  ],
  ['mayResolve', 'has nothing to say where there is none', { actor: author }, 'well'],
  ['mayResolve', 'lets who made it close it', { actor: vera, facts: marked('required') }, 'well'],
  ['mayResolve', 'lets an editor close it', { facts: marked('required') }, 'well'],
  ['mayResolve', 'lets the chair close it', { actor: chair, facts: marked('required') }, 'well'],
  [
    'mayResolve',
    'stops the author',
    { actor: author, facts: marked('required') },
    'not-your-annotation',
  ],
  [
    'mayResolve',
    'stops an editor who wrote',
    { facts: { ...marked('required'), writerIds: ['user-ada'] } },
    'not-your-annotation',
  ],
  [
    'mayResolve',
    'stops another reviewer',
    { actor: vera, facts: marked('required', 'user-omar') },
    'not-your-annotation',
  ],
];

describe('The guard', () => {
  it.each(cases)('%s %s', (name, _title, asked, answer) => {
    expect(ask(guards[name], asked)).toBe(answer);
  });

  it.each(Object.keys(guards))('%s passes in one case above and stops in another', (name) => {
    const answers = cases.filter(([it]) => it === name).map(([, , , answer]) => answer === 'well');
    expect(new Set(answers)).toEqual(new Set([true, false]));
  });

  it.each(Object.entries(guards))(
    '%s stands in the table and says what it asks',
    (_name, guard) => {
      expect(ACTION_NAMES.some((name) => ruleOf(name).guards.includes(guard))).toBe(true);
      expect(guard.says).toMatch(/^[a-z][^|;]+[^.]$/);
    },
  );
});
