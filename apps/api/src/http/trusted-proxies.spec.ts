import { describe, expect, it } from '@jest/globals';
import { trustsProxies } from './trusted-proxies.js';

describe('trusted proxies', () => {
  it('are none when no number is set', () => {
    expect(trustsProxies(0)).toBe(false);
  });

  it.each([
    ['127.0.0.1', 0, true],
    ['::ffff:10.1.2.3', 0, true],
    ['fd00::7', 0, true],
    ['127.0.0.1', 1, false],
    ['203.0.113.9', 0, false],
    ['2001:db8::1', 0, false],
  ])('with one allowed, take %s at hop %i as one: %s', (address, hop, isTrusted) => {
    const trusts = trustsProxies(1);
    expect(trusts && trusts(address, hop)).toBe(isTrusted);
  });
});
