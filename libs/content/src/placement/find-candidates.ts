import search from 'approx-string-match';

import { type Kept } from './diff-texts.js';

export interface Range {
  start: number;
  end: number;
}

const MAX_PATTERN = 400;

/**
 * Places in the new text that read like the quote and are new text there. A passage that the old version
 * already had elsewhere is another passage, however alike it reads: a comment never lands on it.
 */
export function findCandidates(after: string, quote: string, kept: readonly Kept[]): Range[] {
  const pattern = quote.slice(0, MAX_PATTERN);
  const maxErrors = quote.length < 20 ? 0 : Math.floor(pattern.length * 0.2);
  const rest = quote.length - pattern.length;
  return search(after, pattern, maxErrors)
    .slice(0, 50)
    .map(({ start, end }) => ({ start, end: Math.min(after.length, end + rest) }))
    .filter((range) => keptShare(range, kept) < 0.5);
}

/** How much of a range of the new text was already in the old one. */
function keptShare({ start, end }: Range, kept: readonly Kept[]): number {
  let shared = 0;
  for (const piece of kept) {
    shared += Math.max(0, Math.min(end, piece.after + piece.length) - Math.max(start, piece.after));
  }
  return end > start ? shared / (end - start) : 1;
}
