/** A passage of the rendered text, in its own coordinate space (UTF-16 units of its textContent). */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept on either side, by which a passage is found again. */
const AROUND = 60;

/** The passage between two offsets, without the white space at its ends; nothing when empty. */
export function passageAt(text: string, from: number, to: number): Passage | undefined {
  const raw = text.slice(from, to);
  const exact = raw.trim();
  if (exact === '') return undefined;
  const start = from + raw.indexOf(exact);
  const end = start + exact.length;
  return {
    ...{ start, end, exact },
    prefix: text.slice(Math.max(0, start - AROUND), start),
    suffix: text.slice(end, end + AROUND),
  };
}

/** Every place where some words stand, whatever their case. */
export function placesOf(text: string, words: string): Passage[] {
  const wanted = words.trim().toLowerCase();
  if (wanted.length < 2) return [];
  const found: Passage[] = [];
  const lower = text.toLowerCase();
  for (let at = lower.indexOf(wanted); at >= 0; at = lower.indexOf(wanted, at + wanted.length)) {
    const passage = passageAt(text, at, at + wanted.length);
    if (passage) found.push(passage);
  }
  return found;
}
