import { describe, expect, it } from '@jest/globals';
import { sessionCookie, tokenIn } from './session-cookie.js';

const TOKEN = 'a'.repeat(43);

describe('the session cookie', () => {
  it('is found among others, and only whole', () => {
    expect(tokenIn(`a=b; __Host-imprimatur=${TOKEN}; c=d`)).toBe(TOKEN);
    expect(tokenIn(sessionCookie(TOKEN))).toBe(TOKEN);
    expect(tokenIn(`x__Host-imprimatur=${TOKEN}`)).toBeUndefined();
    expect(tokenIn(`__Host-imprimatur=${TOKEN}a`)).toBeUndefined();
    expect(tokenIn('__Host-imprimatur=short')).toBeUndefined();
    expect(tokenIn(undefined)).toBeUndefined();
  });
});
