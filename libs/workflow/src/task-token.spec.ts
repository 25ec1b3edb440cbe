import { randomUUID } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import { readTaskToken, taskToken } from './task-token.js';

const keys = { secret: (purpose: string): Buffer => Buffer.alloc(32, purpose) };
const otherKeys = { secret: (purpose: string): Buffer => Buffer.alloc(32, `${purpose}!`) };

describe('token of a task', () => {
  const id = randomUUID();
  const token = taskToken(keys, id);

  it('is the same each time, and leads back to the assignment', () => {
    expect(taskToken(keys, id)).toBe(token);
    expect(token).toMatch(/^[A-Za-z0-9_-]{80,100}$/);
    expect(readTaskToken(keys, token)).toBe(id);
  });

  it('is another one for another assignment, and with other keys', () => {
    expect(taskToken(keys, randomUUID())).not.toBe(token);
    expect(taskToken(otherKeys, id)).not.toBe(token);
    expect(readTaskToken(otherKeys, token)).toBeUndefined();
  });

  it('does not pass with any one character changed, left out or added', () => {
    for (let at = 0; at < token.length; at += 1) {
      const other = token[at] === 'A' ? 'B' : 'A';
      const changed = token.slice(0, at) + other + token.slice(at + 1);
      expect(readTaskToken(keys, changed)).toBeUndefined();
      expect(readTaskToken(keys, token.slice(0, at))).toBeUndefined();
      expect(readTaskToken(keys, token.slice(0, at) + token.slice(at + 1))).toBeUndefined();
    }
    expect(readTaskToken(keys, `${token}A`)).toBeUndefined();
  });

  it('reads nothing from text of any other kind', () => {
    const texts = ['', 'x', '../../etc/passwd', '%00', 'é'.repeat(90), `${token}=`, ` ${token}`];
    for (const text of [...texts, 'A'.repeat(91), 'A'.repeat(10_000)])
      expect(readTaskToken(keys, text)).toBeUndefined();
  });
});
