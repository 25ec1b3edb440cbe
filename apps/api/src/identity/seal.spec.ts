import { randomBytes } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { type Keys } from '#libs/workflow';
import { Seal } from './seal.js';

const keys = (): Keys => {
  const secret = randomBytes(32);
  return { secret: () => secret } as unknown as Keys;
};

describe('a sealed secret', () => {
  const seal = new Seal(keys());
  const secret = Buffer.from('twenty secret bytes!');

  it('opens for its purpose, and for no other, and with no other key', () => {
    const text = seal.close(secret, 'seed of ada');
    expect(seal.open(text, 'seed of ada')).toEqual(secret);
    expect(seal.open(text, 'seed of eve')).toBeUndefined();
    expect(new Seal(keys()).open(text, 'seed of ada')).toBeUndefined();
    expect(seal.close(secret, 'seed of ada')).not.toBe(text);
  });

  it('does not open when any character was changed', () => {
    const text = seal.close(secret, 'p');
    for (let at = 0; at < text.length; at += 1) {
      const other = text[at] === 'A' ? 'g' : 'A';
      const changed = text.slice(0, at) + other + text.slice(at + 1);
      // The last character of a part may differ in bits that base64url does not use.
      if (
        Buffer.from(changed.split('.').at(-1) ?? '', 'base64url').equals(
          Buffer.from(text.split('.').at(-1) ?? '', 'base64url'),
        ) &&
        changed.split('.')[1] === text.split('.')[1] &&
        changed.startsWith('v1.')
      )
        continue;
      expect(seal.open(changed, 'p')).toBeUndefined();
    }
    expect(seal.open('', 'p')).toBeUndefined();
    expect(seal.open('v1.x.y', 'p')).toBeUndefined();
  });
});
