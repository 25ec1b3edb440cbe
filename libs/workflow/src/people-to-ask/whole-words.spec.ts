import { describe, expect, it } from '@jest/globals';
import { hasWholeWords, searchedText, searchTerm } from './whole-words.js';

const has = (text: string, term: string): boolean =>
  hasWholeWords(searchedText(text), searchTerm(term));

describe('whole words', () => {
  it.each([
    ['Funded by Brightmarsh Instruments, Leeds.', 'Brightmarsh Instruments'],
    ['Funded by BRIGHTMARSH  INSTRUMENTS', 'brightmarsh instruments'],
    ['Café-Labs paid for it', 'cafe labs'],
    ['Written with money of GSK.', 'GSK'],
    ['Tested by 3M and others', '3M'],
  ])('finds in “%s” the term “%s”', (text, term) => {
    expect(has(text, term)).toBe(true);
  });

  it.each([
    ['Restoring sleep', 'Rest'],
    ['Adalimumab in the clinic', 'Ada'],
    ['Put ice on it', 'ICE'],
    ['Stop. It helps.', 'IT'],
    ['Brightmarsh makes instruments', 'Brightmarsh Instruments'],
    ['A vitamin a day', 'A'],
    ['Anything', '...'],
    ['', 'Acme'],
  ])('does not find in “%s” the term “%s”', (text, term) => {
    expect(has(text, term)).toBe(false);
  });
});
