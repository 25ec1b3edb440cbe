import { describe, expect, it } from '@jest/globals';
import { SteppableClock } from './clock.js';

describe('SteppableClock', () => {
  it('moves on only when it is told to', () => {
    const clock = new SteppableClock(1_000);
    clock.advance(500);
    clock.set(2_000);
    expect(clock.now()).toBe(2_000);
  });

  it('never goes back', () => {
    const clock = new SteppableClock(1_000);
    expect(() => clock.set(999)).toThrow(/does not go back/);
    expect(clock.now()).toBe(1_000);
  });
});
