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

/** Walks two lists of pieces side by side; collects what is shared and hands on what is not. */
class Alignment {
  private gap: Gap;

  constructor(
    private atBefore: number,
    private atAfter: number,
    private readonly onGap: (gap: Gap) => void,
    private readonly kept: Kept[],
  ) {
    this.gap = this.emptyGap();
  }

  share(before: string, after: string): void {
    this.flush();
    const length = before === after ? before.length : before.trimEnd().length;
    this.kept.push({ before: this.atBefore, after: this.atAfter, length });
    this.atBefore += before.length;
    this.atAfter += after.length;
    this.gap = this.emptyGap();
  }

  change(before: string, after: string): void {
    this.gap.before += before;
    this.gap.after += after;
    this.atBefore += before.length;
    this.atAfter += after.length;
  }

  flush(): void {
    if (this.gap.before && this.gap.after) this.onGap(this.gap);
  }

  private emptyGap(): Gap {
    return { before: '', after: '', atBefore: this.atBefore, atAfter: this.atAfter };
  }
}

function alignPieces(gap: Gap, grain: Grain, onGap: (inner: Gap) => void, kept: Kept[]): void {
  const old = grain.cut(gap.before);
  const now = grain.cut(gap.after);
  const changes = diffArrays(old, now, { maxEditLength: grain.maxEdits, comparator: isSamePiece });
  if (!changes) {
    onGap(gap);
    return;
  }
  const alignment = new Alignment(gap.atBefore, gap.atAfter, onGap, kept);
  const nextOld = old.values();
  const nextNow = now.values();
  for (const { added, removed, count } of changes) {
    for (let left = count; left > 0; left--) {
      const before = added ? '' : nextOld.next().value!;
      const after = removed ? '' : nextNow.next().value!;
      if (added || removed) alignment.change(before, after);
      else alignment.share(before, after);
    }
  }
  alignment.flush();
}

// The last sentence of a line and one in its middle differ by the space after them only.
function isSamePiece(one: string, other: string): boolean {
  return one === other || (one.trimEnd() !== '' && one.trimEnd() === other.trimEnd());
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
