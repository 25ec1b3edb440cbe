import { describe, expect, it } from '@jest/globals';
import { aSignature } from '../testing/a-signature.js';
import { anActor } from '../testing/an-actor.js';
import { DIGEST, someFacts } from '../testing/some-facts.js';
import { PUBLISH_GATES } from './actions.js';
import { decide } from './decide.js';
import { type ArticleFacts } from './facts.js';
import { type Gate, gatesOf } from './gates.js';

const OTHER = 'b'.repeat(64);

const closing: [Gate['name'], Partial<ArticleFacts>, string][] = [
  ['text', { recomputedDigest: OTHER }, 'stale-digest'],
  ['quorum', { quorum: { approvals: 3 } }, 'quorum-not-reached'],
  ['panel', { panels: [[{ specialty: 'nursing', count: 1 }]] }, 'panel-incomplete'],
  ['required-changes', { openRequiredChanges: 1 }, 'required-changes-open'],
  [
    'disclosures',
    { quorum: { approvals: 1 }, signatures: [aSignature({ isDisclosureInDate: false })] },
    'disclosure-out-of-date',
  ],
  ['citations', { isCitationsComplete: false }, 'citations-incomplete'],
];

describe('The gates', () => {
  it('are all open when an article is ready', () => {
    expect(gatesOf(someFacts()).map((gate) => [gate.name, gate.isPassed, gate.code])).toEqual([
      ['text', true, undefined],
      ['quorum', true, undefined],
      ['panel', true, undefined],
      ['required-changes', true, undefined],
      ['disclosures', true, undefined],
      ['citations', true, undefined],
    ]);
  });

  it.each(closing)('close at "%s" and so do approving and publishing', (name, facts, code) => {
    const gate = gatesOf(someFacts(facts)).find((it) => it.name === name);
    expect(gate).toMatchObject({ isPassed: false, code });
    const ready = { digest: DIGEST };
    expect(decide(someFacts(facts), { name: 'approve', ...ready }, anActor())).toMatchObject({
      code,
    });
    expect(
      decide(someFacts({ ...facts, state: 'approved' }), { name: 'publish', ...ready }, anActor()),
    ).toMatchObject({ code });
  });

  it('show as many as approving and publishing ask', () => {
    expect(gatesOf(someFacts())).toHaveLength(PUBLISH_GATES.length);
  });

  it('say which specialties of the panel have not signed yet', () => {
    const panels = [[{ specialty: 'nursing', count: 1 } as const]];
    const message = (facts: Partial<ArticleFacts>): unknown =>
      gatesOf(someFacts(facts)).find((it) => it.name === 'panel')?.message;
    expect(message({})).toBe('The policy asks for no special panel here.');
    expect(message({ panels })).toMatch(/Still needed: nursing 1\.$/);
    const signatures = [
      aSignature({ signerId: 'user-vera', specialties: ['nursing'] }),
      aSignature({ signerId: 'user-omar', specialties: null }),
    ];
    expect(message({ panels, signatures })).toBe(
      'Every specialty that the policy asks for has signed.',
    );
  });

  it('say how many have signed', () => {
    const message = (facts: Partial<ArticleFacts>): unknown =>
      gatesOf(someFacts(facts)).find((it) => it.name === 'quorum')?.message;
    expect(message({})).toBe('Enough people have signed exactly this text. Signed: 2 of 2.');
    expect(message({ quorum: { approvals: 2, byRole: { chair: 1, reviewer: 3 } } })).toBe(
      'Not enough valid signatures on exactly this text yet. Signed: 2 of 2. Still needed by role: chair 1, reviewer 1.',
    );
  });
});
