import { describe, expect, it } from '@jest/globals';
import { isTooDeep } from './json-depth.js';

const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('isTooDeep', () => {
  it.each([
    [null, false],
    ['text', false],
    [{ a: [{ b: 1 }] }, false],
    [nested(32), false],
    [nested(33), true],
    [nested(200_000), true],
    [{ a: 1, b: { c: nested(40) } }, true],
  ])('tells how deep a value goes (%#)', (value, expected) => {
    expect(isTooDeep(value)).toBe(expected);
  });
});
