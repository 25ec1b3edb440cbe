import { describe, expect, it } from '@jest/globals';
import { aSeat } from '../testing/a-seat.js';
import { anActor } from '../testing/an-actor.js';
import { someFacts } from '../testing/some-facts.js';
import { type ActionRequest } from './action.js';
import { type ArticleFacts } from './facts.js';
import { type Guard } from './guard.js';
import {
  alternatesEligible,
  colleagueEligible,
  extensionOpen,
  noExtensionOpen,
  seatStillAwaited,
} from './seat-guards.js';

const vera = anActor({ id: 'user-vera', roles: ['reviewer'] });

function answer(
  guard: Guard,
  action: Partial<ActionRequest>,
  facts: Partial<ArticleFacts> = {},
): string {
  return guard.check(someFacts(facts), { name: 'any', ...action }, vera)?.code ?? 'well';
}

describe('Those next in line', () => {
  it.each<[string, Partial<ActionRequest>, string]>([
    ['nobody', {}, 'well'],
    ['somebody else', { alternateIds: ['user-nora', 'user-nils'] }, 'well'],
    ['the author', { alternateIds: ['user-author'] }, 'reviewer-not-eligible'],
    ['somebody seated', { alternateIds: ['user-omar'] }, 'reviewer-not-eligible'],
    ['the same twice', { alternateIds: ['user-nora', 'user-nora'] }, 'reviewer-not-eligible'],
    [
      'somebody invited by the same request',
      { alternateIds: ['user-nora'], reviewerIds: ['user-nora'] },
      'reviewer-not-eligible',
    ],
  ])('may be %s', (_, action, expected) => {
    expect(answer(alternatesEligible, action)).toBe(expected);
  });

  it('may be somebody who said no before', () => {
    const assignments = [aSeat({ reviewerId: 'user-omar', state: 'declined' })];
    expect(answer(alternatesEligible, { alternateIds: ['user-omar'] }, { assignments })).toBe(
      'well',
    );
  });
});

describe('A colleague who takes a seat over', () => {
  it('wrote nothing and has no seat of their own', () => {
    expect(answer(colleagueEligible, {})).toBe('well');
    expect(answer(colleagueEligible, { to: 'user-nora' })).toBe('well');
    for (const to of ['user-author', 'user-omar', 'user-vera'])
      expect(answer(colleagueEligible, { to })).toBe('reviewer-not-eligible');
  });
});

describe('A wish for more time', () => {
  const openExtensions = [{ id: 'wish', assignmentId: 'seat-of-user-vera' }];

  it('is made while no other of the same seat is open', () => {
    expect(answer(noExtensionOpen, {})).toBe('well');
    expect(answer(noExtensionOpen, {}, { openExtensions })).toBe('extension-open');
    const others = [{ id: 'wish', assignmentId: 'seat-of-user-omar' }];
    expect(answer(noExtensionOpen, {}, { openExtensions: others })).toBe('well');
  });

  it('is answered while it is open', () => {
    expect(answer(extensionOpen, { extensionId: 'wish' }, { openExtensions })).toBe('well');
    expect(answer(extensionOpen, { extensionId: 'other' }, { openExtensions })).toBe(
      'extension-not-open',
    );
  });
});

describe('A seat whose date went by', () => {
  it.each([
    ['invited', 'no-answer', 'well'],
    ['accepted', 'no-review', 'well'],
    ['accepted', 'no-answer', 'assignment-not-open'],
    ['invited', 'no-review', 'assignment-not-open'],
    ['submitted', 'no-review', 'assignment-not-open'],
    ['declined', 'no-answer', 'assignment-not-open'],
  ] as const)('that is %s ends for %s: %s', (state, because, expected) => {
    const assignments = [aSeat({ id: 'seat', state })];
    expect(answer(seatStillAwaited, { assignmentId: 'seat', because }, { assignments })).toBe(
      expected,
    );
    expect(answer(seatStillAwaited, { assignmentId: 'other', because }, { assignments })).toBe(
      'assignment-not-open',
    );
  });
});
