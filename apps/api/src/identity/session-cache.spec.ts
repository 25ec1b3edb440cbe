import { describe, expect, it } from '@jest/globals';
import { type Caller } from '../http/caller.js';
import { SessionCache } from './session-cache.js';

const ada = { username: 'ada' } as Caller;

describe('sessions read a moment ago', () => {
  it('are known for a second', async () => {
    let now = 0;
    const cache = new SessionCache(() => now);
    await cache.fill('a', async () => ada);
    now = 999;
    expect(cache.get('a')).toBe(ada);
    now = 1_000;
    expect(cache.get('a')).toBeUndefined();
  });

  it('are forgotten with every command, also those being read at that moment', async () => {
    const cache = new SessionCache(() => 0);
    await cache.fill('a', async () => ada);
    cache.clear();
    expect(cache.get('a')).toBeUndefined();
    await cache.fill('b', async () => {
      cache.clear();
      return ada;
    });
    expect(cache.get('b')).toBeUndefined();
  });

  it('never grow without end, and never keep that there is nobody', async () => {
    const cache = new SessionCache(() => 0);
    await cache.fill('nobody', async () => undefined);
    expect(cache.get('nobody')).toBeUndefined();
    for (let made = 0; made <= 10_000; made += 1) await cache.fill(String(made), async () => ada);
    expect(cache.get('0')).toBeUndefined();
    expect(cache.get('10000')).toBe(ada);
  });
});
