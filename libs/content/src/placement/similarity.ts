import search from 'approx-string-match';

/** Longer passages are compared by this many characters; enough to tell two passages apart. */
const MAX_COMPARED = 400;

/** 0 to 1: how much of `wanted` is found in `text`, by edit distance; white space counts as one space. */
export function similarity(text: string, wanted: string): number {
  const [one, other] = [squeeze(text), squeeze(wanted)];
  if (one === other) return 1;
  if (one === '' || other === '') return 0;
  const [short, long] = one.length < other.length ? [one, other] : [other, one];
  const best = search(long, short, short.length)[0];
  const errors = (best?.errors ?? short.length) + (long.length - short.length);
  return Math.max(0, 1 - Math.min(errors, long.length) / long.length);
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim().slice(0, MAX_COMPARED);
}
