import { describe, expect, it } from '@jest/globals';
import { ACTIONS } from './actions.js';
import { assertSoundTable, unreachableStates } from './boot-check.js';
import { type Rule } from './rule.js';

describe('The boot check', () => {
  it('finds a way from draft to every state', () => {
    expect(unreachableStates()).toEqual([]);
    expect(() => assertSoundTable()).not.toThrow();
  });

  it('refuses a table in which an article never gets somewhere', () => {
    const nowhere = rule({});
    const table = {
      ...ACTIONS,
      publish: nowhere,
      release: nowhere,
      withdraw: nowhere,
      retract: nowhere,
    };
    expect(() => assertSoundTable(table)).toThrow(
      'No action leads to: published, withdrawn, retracted',
    );
  });

  it('does not count states that only lead to each other', () => {
    const island = rule({ archived: 'retracted', retracted: 'archived' });
    expect(unreachableStates({ leave: rule({ draft: 'submitted' }), island })).toEqual([
      'in-review',
      'changes-requested',
      'approved',
      'published',
      'withdrawn',
      'retracted',
      'archived',
    ]);
  });
});

function rule(moves: Rule['moves']): Rule {
  return { label: 'Move', moves, by: ['editor'], guards: [] };
}
