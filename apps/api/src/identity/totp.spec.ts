import { describe, expect, it } from '@jest/globals';
import { HOTP, Secret } from 'otpauth';
import { acceptedStep, codeOf, newSeed, otpauthUri, seedText, stepAt } from './totp.js';

const SEED = Buffer.from('12345678901234567890');

describe('a time-based code', () => {
  // RFC 6238, appendix B, SHA-1: eight digits, of which ours are the last six.
  it.each([
    [59, '94287082'],
    [1111111109, '07081804'],
    [1111111111, '14050471'],
    [1234567890, '89005924'],
    [2000000000, '69279037'],
    [20000000000, '65353130'],
  ])('at %i s is that of RFC 6238', (seconds, code) => {
    const step = stepAt(seconds * 1000);
    const secret = new Secret({ buffer: new Uint8Array(SEED).buffer });
    expect(HOTP.generate({ secret, algorithm: 'SHA1', digits: 8, counter: step })).toBe(code);
    expect(codeOf(SEED, step)).toBe(code.slice(2));
    expect(acceptedStep(SEED, code.slice(2), seconds * 1000)).toBe(step);
  });

  it('does not count in the step before or after', () => {
    const now = 59_000;
    const code = codeOf(SEED, stepAt(now));
    expect(acceptedStep(SEED, code, now + 30_000)).toBeUndefined();
    expect(acceptedStep(SEED, code, now - 30_000)).toBeUndefined();
  });

  it.each(['', '12345', '1234567', 'abcdef', '１２３４５６'])('is never %j', (code) => {
    expect(acceptedStep(SEED, code, 59_000)).toBeUndefined();
  });

  it('may be typed with a blank in the middle', () => {
    expect(acceptedStep(SEED, '287 082', 59_000)).toBe(1);
  });

  it('comes from a seed of 160 bits that an app can read', () => {
    const seed = newSeed();
    expect(seed).toHaveLength(20);
    const uri = new URL(otpauthUri(seed, 'Board & co', 'ada'));
    expect(uri.protocol).toBe('otpauth:');
    expect(uri.searchParams.get('secret')).toBe(seedText(seed));
    expect(uri.searchParams.get('issuer')).toBe('Board & co');
  });
});
