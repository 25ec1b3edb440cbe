export interface ScannedKey {
  key: string;
  /** Offset just after the key. */
  end: number;
}

const PLAIN_BARE = /[\p{L}\p{N}_]+(?:[:.#$%&\-+?~/][\p{L}\p{N}_]+)*/uy;
const PLAIN_BRACKETED = /[\p{L}\p{N}_]+(?:[:.#$%&\-+?<>~/]+[\p{L}\p{N}_]+)*/uy;
const IDENTIFIER_START = /(?:doi|pmid|pmcid|arxiv|url|https?):/iy;
const IDENTIFIER_PART = /[\p{L}\p{N}_:.#$%&\-+?~/=@()]/u;

/**
 * Reads a Pandoc citation key at `start` (just after the `@`). Plain keys follow Pandoc's rule: single
 * punctuation between letters and digits. Keys that are identifiers also hold balanced parentheses, and
 * inside brackets `<>`. `@{anything}` takes a key of any shape.
 */
export function scanKey(text: string, start: number, isBracketed: boolean): ScannedKey | undefined {
  if (text[start] === '{') return bracedKey(text, start);
  IDENTIFIER_START.lastIndex = start;
  if (IDENTIFIER_START.test(text)) return identifierKey(text, start, isBracketed);
  const plain = isBracketed ? PLAIN_BRACKETED : PLAIN_BARE;
  plain.lastIndex = start;
  const match = plain.exec(text);
  return match ? { key: match[0], end: start + match[0].length } : undefined;
}

function bracedKey(text: string, start: number): ScannedKey | undefined {
  const close = text.indexOf('}', start);
  const key = text.slice(start + 1, close);
  return close > start + 1 && !/[\s{]/.test(key) ? { key, end: close + 1 } : undefined;
}

function identifierKey(text: string, start: number, isBracketed: boolean): ScannedKey | undefined {
  let depth = 0;
  let end = start;
  for (; end < text.length && isPart(text[end]!, isBracketed); end++) {
    if (text[end] === '(') depth++;
    if (text[end] === ')' && --depth < 0) break;
  }
  // The full stop after a key ends the sentence, not the key.
  const key = text.slice(start, end).replace(isBracketed ? /[.:?&]+$/ : /[.:?&_~-]+$/, '');
  return /:./.test(key) ? { key, end: start + key.length } : undefined;
}

function isPart(character: string, isBracketed: boolean): boolean {
  return IDENTIFIER_PART.test(character) || (isBracketed && /[<>]/.test(character));
}
