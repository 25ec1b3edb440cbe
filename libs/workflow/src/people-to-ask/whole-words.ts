import { searchText } from '../search-text.js';

/** A text made ready to be searched for whole words. */
export interface SearchedText {
  /** Words in lower case without accents, one blank around each. */
  readonly folded: string;
  /** The same words as they were written. */
  readonly written: string;
}

/** A single word up to this long is looked for as it was written: “ICE” is not “ice”. */
const SHORT = 3;
const LEAST = 2;

const WORD = /[\p{L}\p{N}]+/gu;

/** The words of a text, lower case, without accents and punctuation, one blank between them. */
export function foldedWords(text: string): string {
  return (searchText(text).match(WORD) ?? []).join(' ');
}

export function searchedText(text: string): SearchedText {
  const written = text.normalize('NFKD').replace(/\p{M}/gu, '').match(WORD) ?? [];
  return { folded: ` ${foldedWords(text)} `, written: ` ${written.join(' ')} ` };
}

/** A term made ready to be looked for in many texts. */
export interface SearchTerm {
  readonly folded: string;
  readonly written: string;
}

export function searchTerm(term: string): SearchTerm {
  return { folded: foldedWords(term), written: term.match(WORD)?.join(' ') ?? '' };
}

/** Whether the words of the term stand in the text beside each other, each of them whole. */
export function hasWholeWords(text: SearchedText, { folded, written }: SearchTerm): boolean {
  if (folded.length < LEAST) return false;
  if (folded.length > SHORT || folded.includes(' ')) return text.folded.includes(` ${folded} `);
  return text.written.includes(` ${written} `);
}
