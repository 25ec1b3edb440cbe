import { describe, expect, it } from '@jest/globals';
import { pooledRandom } from './pooled-random.js';

describe('pooledRandom', () => {
  it('gives as many bytes as were asked for, across the ends of its pools', () => {
    for (const bytes of [0, 1, 16, 5_000, 5_000, 8_192, 20_000])
      expect(pooledRandom(bytes)).toHaveLength(bytes);
  });

  it('gives no bytes twice, and leaves alone what it gave', () => {
    const first = pooledRandom(16);
    const kept = Buffer.from(first).toString('hex');
    const all = Array.from({ length: 5_000 }, () => Buffer.from(pooledRandom(16)).toString('hex'));
    expect(new Set([kept, ...all]).size).toBe(5_001);
    expect(Buffer.from(first).toString('hex')).toBe(kept);
  });
});
