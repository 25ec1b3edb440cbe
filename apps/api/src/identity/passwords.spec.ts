import { describe, expect, it } from '@jest/globals';
import { DEFAULT_PASSWORD_COST } from '../http/app-dependencies.js';
import { Passwords } from './passwords.js';

const cheap = { memoryCost: 64, timeCost: 1, parallelism: 1 };

describe('password hashes', () => {
  const passwords = new Passwords(cheap);

  it('are argon2id with a salt of their own', async () => {
    const [one, two] = await Promise.all([passwords.hash('a'), passwords.hash('a')]);
    expect(one).toMatch(/^\$argon2id\$v=19\$m=64,t=1,p=1\$[\w+/]{22}\$[\w+/]{43}$/);
    expect(one).not.toBe(two);
  });

  it('fit however the same letters were typed, and nothing else', async () => {
    const hash = await passwords.hash('caf\u00e9 au lait \ufb01ne');
    expect(await passwords.verify(hash, 'cafe\u0301 au lait fine')).toBe(true);
    expect(await passwords.verify(hash, 'cafe au lait fine')).toBe(false);
    expect(await passwords.verify(null, 'nobody has this password')).toBe(false);
    expect(await passwords.verify(undefined, 'x')).toBe(false);
  });

  it('are out of date at another cost', async () => {
    const hash = await passwords.hash('a');
    expect(passwords.isOutdated(hash)).toBe(false);
    expect(new Passwords(DEFAULT_PASSWORD_COST).isOutdated(hash)).toBe(true);
  });

  it('tell characters apart to the last of 256', async () => {
    const long = 'x'.repeat(255);
    const hash = await passwords.hash(`${long}a`);
    expect(await passwords.verify(hash, `${long}b`)).toBe(false);
  });
});
