import { scanKey } from '../markdown/scan-key.js';
import { fencedLines } from './fenced-lines.js';
import { type SourceLine } from './source-line.js';

const BRACED_KEY = /\{([^{}\s]{1,300})\}/y;

/**
 * The citation keys of a Markdown text (Pandoc's `@key`), each with the line of its first use.
 * Code is passed over. The renderer decides what is cited; this is for the report only.
 */
export function citedKeys(lines: SourceLine[]): Map<string, number> {
  const keys = new Map<string, number>();
  const isCode = fencedLines(lines.map((line) => line.text));
  for (const [at, line] of lines.entries()) {
    if (isCode[at] === true) continue;
    for (const key of keysIn(line.text.replace(/`[^`]*`/g, ''))) {
      if (!keys.has(key)) keys.set(key, line.number);
    }
  }
  return keys;
}

function keysIn(text: string): string[] {
  const keys: string[] = [];
  let isBracketed = false;
  const marks = /[[\]]|(?<![\p{L}\p{N}_.@\\])@/gu;
  for (let mark = marks.exec(text); mark !== null; mark = marks.exec(text)) {
    if (mark[0] !== '@') {
      isBracketed = mark[0] === '[';
      continue;
    }
    const found = keyAt(text, marks.lastIndex, isBracketed);
    if (found === undefined) continue;
    keys.push(found.key);
    marks.lastIndex = found.end;
  }
  return keys;
}

function keyAt(text: string, start: number, isBracketed: boolean): ReturnType<typeof scanKey> {
  if (text[start] !== '{') return scanKey(text, start, isBracketed);
  BRACED_KEY.lastIndex = start;
  const key = BRACED_KEY.exec(text)?.[1];
  return key === undefined ? undefined : { key, end: BRACED_KEY.lastIndex };
}
