import { type Kept } from './diff-texts.js';
import { type Range } from './find-candidates.js';

export interface Mapped extends Range {
  /** Every character of the range was kept, in one piece. */
  isWhole: boolean;
  /** Share of the old range that still stands. */
  share: number;
}

/**
 * Follows a range through the diff: from the end of the kept text before it to the start of the kept text
 * after it, so that a changed word at either end goes along. Undefined when all of it was taken out.
 */
export function mapRange({ start, end }: Range, kept: readonly Kept[]): Mapped | undefined {
  const inside = kept.filter((piece) => piece.before < end && piece.before + piece.length > start);
  const whole = inside.find((piece) => piece.before <= start && piece.before + piece.length >= end);
  if (whole) {
    const from = start - whole.before + whole.after;
    return { start: from, end: from + end - start, isWhole: true, share: 1 };
  }
  const first = inside[0];
  const last = inside.at(-1);
  if (!first || !last) return undefined;
  return {
    start: first.before <= start ? start - first.before + first.after : endBefore(first, kept),
    end: last.before + last.length >= end ? end - last.before + last.after : startAfter(last, kept),
    isWhole: false,
    share: inside.reduce((sum, piece) => sum + overlap(piece, start, end), 0) / (end - start),
  };
}

function overlap(piece: Kept, start: number, end: number): number {
  return Math.min(end, piece.before + piece.length) - Math.max(start, piece.before);
}

function endBefore(first: Kept, kept: readonly Kept[]): number {
  const previous = kept[kept.indexOf(first) - 1];
  return previous ? previous.after + previous.length : 0;
}

function startAfter(last: Kept, kept: readonly Kept[]): number {
  const next = kept[kept.indexOf(last) + 1];
  return next ? next.after : last.after + last.length;
}
