import { describe, expect, it } from '@jest/globals';
import { aSeat } from '../testing/a-seat.js';
import { anActor } from '../testing/an-actor.js';
import { someFacts } from '../testing/some-facts.js';
import { ACTION_NAMES } from './actions.js';
import { ROLES } from './actor.js';
import { allowedActions, decide } from './decide.js';
import { STATES } from './states.js';

describe('allowedActions', () => {
  it('offers an editor what the state makes thinkable, with a reason where it is not possible', () => {
    const facts = someFacts({ openRequiredChanges: 1 });
    const offered = allowedActions(facts, anActor());
    expect(offered.map((it) => [it.name, it.isAllowed, it.why])).toEqual([
      ['invite', true, undefined],
      ['set-alternates', true, undefined],
      ['withdraw-invitation', true, undefined],
      ['extend', true, undefined],
      ['grant-extension', false, 'extension-not-open'],
      ['refuse-extension', false, 'extension-not-open'],
      ['annotate', true, undefined],
      ['reply', true, undefined],
      ['resolve-annotation', true, undefined],
      ['request-changes', true, undefined],
      ['approve', false, 'required-changes-open'],
      ['withdraw', false, 'not-public'],
      ['retract', false, 'not-public'],
    ]);
    expect(offered.find((it) => it.name === 'approve')).toEqual({
      name: 'approve',
      label: 'Approve',
      isAllowed: false,
      why: 'required-changes-open',
      message: 'A required change is still open. Resolve it first.',
    });
  });

  it('offers signing and publishing before a screen has said which text it shows', () => {
    const vera = anActor({ id: 'user-vera', roles: ['reviewer'] });
    const sign = allowedActions(someFacts(), vera).find((it) => it.name === 'sign');
    expect(sign).toEqual({ name: 'sign', label: 'Sign', isAllowed: true });
    const approved = allowedActions(someFacts({ state: 'approved' }), anActor());
    expect(approved.find((it) => it.name === 'publish')?.isAllowed).toBe(true);
  });

  it('does not offer signing when the stored text is not the submitted one', () => {
    const vera = anActor({ id: 'user-vera', roles: ['reviewer'] });
    const facts = someFacts({ recomputedDigest: 'b'.repeat(64) });
    expect(allowedActions(facts, vera).find((it) => it.name === 'sign')).toMatchObject({
      isAllowed: false,
      why: 'stale-digest',
    });
  });

  it('judges an annotation once it is known which one is meant', () => {
    const facts = someFacts({
      annotation: { authorId: 'user-vera', severity: 'required', state: 'resolved' },
    });
    const resolve = allowedActions(facts, anActor()).find((it) => it.name === 'resolve-annotation');
    expect(resolve).toMatchObject({ isAllowed: false, why: 'annotation-closed' });
  });

  it('offers nothing to those who only look', () => {
    for (const state of STATES)
      for (const role of ['compliance', 'administrator'] as const)
        expect(allowedActions(someFacts({ state }), anActor({ roles: [role] }))).toEqual([]);
  });

  it('never calls impossible what a well-filled form would do, nor possible what it would not', () => {
    const form = { digest: someFacts().digest ?? '', reason: 'The dose in section 2 is outdated' };
    const annotation = { authorId: 'user-vera', severity: 'required', state: 'open' } as const;
    for (const state of STATES)
      for (const role of ROLES)
        for (const seatState of ['invited', 'accepted', 'submitted', 'expired'] as const) {
          const actor = anActor({ roles: [role] });
          const seat = aSeat({ reviewerId: actor.id, state: seatState });
          const facts = someFacts({ state, assignments: [seat], annotation });
          const offered = allowedActions(facts, actor).filter((it) => it.isAllowed);
          const possible = ACTION_NAMES.filter(
            (name) => !decide(facts, { name, ...form }, actor).refused,
          );
          expect(offered.map((it) => it.name)).toEqual(possible);
        }
  });
});
