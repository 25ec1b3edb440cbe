import { describe, expect, it } from '@jest/globals';
import { isReason } from './reason.js';

describe('A reason', () => {
  it.each([
    'The dose in section 2 is outdated',
    'Superseded',
    'Fixed the maximum dose',
    '因为剂量信息已经过时需要更新',
    'Устаревшая доза',
  ])('is "%s"', (text) => {
    expect(isReason(text)).toBe(true);
  });

  it.each([
    undefined,
    '',
    '            ',
    'Too short',
    '   short    ',
    '..........',
    '1234567890',
    'aaaaaaaaaaaa',
    'no no no no no',
    'update update',
    'Updated, fixed.',
    '(Update) - FIX!',
    'change / changes',
    'n/a, none, n/a',
    'none\u2014updated\u2014fix',
  ])('is not "%s"', (text) => {
    expect(isReason(text)).toBe(false);
  });
});
