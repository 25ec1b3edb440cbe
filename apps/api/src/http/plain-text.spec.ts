import { describe, expect, it } from '@jest/globals';
import { faultOf } from './plain-text.js';

describe('a plain text', () => {
  it.each(['Does it help?', 'Zoë Ångström', '日本語', 'שלום', 'a 👩🏽‍⚕️ b', "O'Neill & <sons>"])(
    'may be %j',
    (text) => {
      expect(faultOf(text, { max: 40 })).toBeUndefined();
    },
  );

  it.each([
    'a\u0000b',
    'a\u001bb',
    'a\u0085b',
    'a\u202eb',
    'a\u2066b',
    'a\u200fb',
    'a\ufeffb',
    'a\u2028b',
    'a\nb',
  ])('may not be %j in one line', (text) => {
    expect(faultOf(text, { max: 40 })).toContain('control characters');
  });

  it('may have line ends and tabs, and no bidi marks, in several lines', () => {
    expect(faultOf('a\n\tb', { max: 10, multiline: true })).toBeUndefined();
    expect(faultOf('a\n\u202eb', { max: 10, multiline: true })).toContain('control characters');
  });

  it('is counted in characters as people see them, and is not only blanks', () => {
    expect(faultOf('👍'.repeat(5), { max: 5 })).toBeUndefined();
    expect(faultOf('👍'.repeat(6), { max: 5 })).toContain('longer than 5');
    expect(faultOf('   ', { max: 5 })).toBe('must not be empty');
    expect(faultOf('', { max: 5, min: 0 })).toBeUndefined();
  });

  it.each([7, null, {}, ['a']])('is no %j', (value) => {
    expect(faultOf(value, { max: 5 })).toBe('must be a text');
  });

  it('has no half of a character', () => {
    expect(faultOf('a\ud83d', { max: 5 })).toContain('broken');
  });
});
