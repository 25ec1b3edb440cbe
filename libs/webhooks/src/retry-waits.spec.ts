import { describe, expect, it } from '@jest/globals';
import { waitAfter } from './retry-waits.js';

describe('waitAfter', () => {
  it('spreads ten tries over three days, each wait longer than the last, then gives up', () => {
    const waits = Array.from({ length: 9 }, (_, index) => waitAfter(index + 1, 0) ?? 0);
    expect(waits).toEqual([...waits].sort((one, other) => one - other));
    const hours = waits.reduce((sum, wait) => sum + wait, 0) / 3_600_000;
    expect(hours).toBeGreaterThan(72);
    expect(hours).toBeLessThan(80);
    expect(waitAfter(10)).toBeUndefined();
  });

  it('leaves at most a tenth to chance', () => {
    expect(waitAfter(1, 0)).toBe(5_000);
    expect(waitAfter(1, 1)).toBe(5_500);
  });
});
