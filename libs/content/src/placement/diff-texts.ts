import { diffArrays } from 'diff';

/** A stretch of text that stands in both versions, word for word. */
export interface Kept {
  before: number;
  after: number;
  length: number;
}

// Past these a hunk counts as rewritten: no alignment, so nothing in it is claimed to be the same text.
const MAX_BLOCK_EDITS = 1000;
const MAX_WORD_EDITS = 1000;

/**
 * The stretches that two versions share, in order. First by sentences and lines, then by words inside what
 * changed, so that a long article with a few edits takes milliseconds. Bounded and without a clock.
 */
export function diffTexts(before: string, after: string): readonly Kept[] {
  if (latest?.before === before && latest.after === after) return latest.kept;
  latest = { before, after, kept: align(before, after) };
  return latest.kept;
}

// All annotations of a revision are placed one after the other over the same two texts.
let latest: { before: string; after: string; kept: readonly Kept[] } | undefined;

function align(before: string, after: string): Kept[] {
  const kept: Kept[] = [];
  alignPieces(
    { before, after, atBefore: 0, atAfter: 0 },
    { cut: sentences, maxEdits: MAX_BLOCK_EDITS },
    (gap) => alignPieces(gap, { cut: words, maxEdits: MAX_WORD_EDITS }, () => undefined, kept),
    kept,
  );
  return joined(kept);
}

interface Gap {
  before: string;
  after: string;
  atBefore: number;
  atAfter: number;
}

interface Grain {
  cut: (text: string) => string[];
  maxEdits: number;
}

function alignPieces(gap: Gap, grain: Grain, onGap: (inner: Gap) => void, kept: Kept[]): void {
  const cutBefore = grain.cut(gap.before);
  const cutAfter = grain.cut(gap.after);
  const changes = diffArrays(cutBefore, cutAfter, { maxEditLength: grain.maxEdits });
  if (!changes) {
    onGap(gap);
    return;
  }
  let { atBefore, atAfter } = gap;
  let inner: Gap = { before: '', after: '', atBefore, atAfter };
  const flush = (): void => {
    if (inner.before && inner.after) onGap(inner);
    inner = { before: '', after: '', atBefore, atAfter };
  };
  for (const change of changes) {
    const text = change.value.join('');
    if (change.removed) {
      inner.before += text;
      atBefore += text.length;
    } else if (change.added) {
      inner.after += text;
      atAfter += text.length;
    } else {
      flush();
      kept.push({ before: atBefore, after: atAfter, length: text.length });
      atBefore += text.length;
      atAfter += text.length;
      inner = { before: '', after: '', atBefore, atAfter };
    }
  }
  flush();
}

function sentences(text: string): string[] {
  return text.match(/[^\n.!?]*(?:\n+|[.!?]+\s*|[^\n.!?]$|$)/g)?.filter(Boolean) ?? [];
}

function words(text: string): string[] {
  return text.match(/\p{L}+|\p{N}+|\s+|[^\p{L}\p{N}\s]/gu) ?? [];
}

function joined(kept: Kept[]): Kept[] {
  kept.sort((one, other) => one.before - other.before);
  const result: Kept[] = [];
  for (const piece of kept) {
    const last = result.at(-1);
    const isNext =
      last &&
      last.before + last.length === piece.before &&
      last.after + last.length === piece.after;
    if (isNext) last.length += piece.length;
    else result.push({ ...piece });
  }
  return result;
}
