import { CITED } from '../markdown/prose-block.js';

const END = /[.!?]["”’')\]]*\ue000*(?=\s)/gu;
const ABBREVIATION =
  /(?:^|[\s(])(?:al|e\.g|i\.e|vs|cf|ca|approx|etc|Fig|Figs|No|Dr|Prof|St|Inc|Ref|Refs|p|pp|vol|ed|eds|[A-Z])\.\ue000*$/;

export interface Sentence {
  text: string;
  /** Line ends in the prose before its first word. */
  breaksBefore: number;
}

/** Cuts prose into sentences; a citation right after the full stop belongs to the sentence it closes. */
export function splitSentences(prose: string): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  const take = (end: number): void => {
    const raw = prose.slice(start, end);
    const lead = raw.length - raw.trimStart().length;
    if (raw.trim() !== '') {
      sentences.push({ text: raw.trim(), breaksBefore: breaksIn(prose.slice(0, start + lead)) });
    }
    start = end;
  };
  for (const match of prose.matchAll(END)) {
    const end = match.index + match[0].length;
    if (!isAbbreviation(prose.slice(Math.max(0, end - 16), end), prose.slice(end, end + 40))) {
      take(end);
    }
  }
  take(prose.length);
  return sentences;
}

// "et al. used 5 mg" goes on; "et al. In 5 patients" begins anew, which cannot be told from a name, so it goes on too.
function isAbbreviation(before: string, after: string): boolean {
  return ABBREVIATION.test(before) || /^\s+[a-z]/.test(after.replaceAll(CITED, ''));
}

function breaksIn(text: string): number {
  return text.split('\n').length - 1;
}
