import { describe, expect, it } from '@jest/globals';
import { addressKey } from './throttling.js';

describe('an address as it is counted', () => {
  it.each([
    ['192.0.2.7', '192.0.2.7'],
    ['::ffff:192.0.2.7', '192.0.2.7'],
    ['2001:db8:1:2:3:4:5:6', '2001:db8:1:2::/64'],
    ['2001:db8:1:2::9', '2001:db8:1:2::/64'],
    ['2001:db8::9', '2001:db8:0:0::/64'],
    ['::1', '0:0:0:0::/64'],
  ])('is for %s %s', (ip, key) => {
    expect(addressKey(ip)).toBe(key);
  });
});
