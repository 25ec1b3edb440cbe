import { describe, expect, it } from '@jest/globals';
import { kindOf, readable } from './kind-of-change';
import { type Change } from './use-trail';

const change = (more: object): Change => ({ path: '/x', erased: [], ...more });

describe('the kind of a change', () => {
  it('counts an erased side as one that was there', () => {
    expect(kindOf(change({ new: 1 }))).toBe('added');
    expect(kindOf(change({ old: 1 }))).toBe('removed');
    expect(kindOf(change({ old: 1, new: 2 }))).toBe('changed');
    expect(kindOf(change({ new: 2, erased: ['old'] }))).toBe('changed');
  });

  it('shows text as it is and the rest as JSON', () => {
    expect(readable('a "b"')).toBe('a "b"');
    expect(readable({ a: [1] })).toBe('{\n  "a": [\n    1\n  ]\n}');
  });
});
