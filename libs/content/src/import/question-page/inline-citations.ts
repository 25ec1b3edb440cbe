import { type ReportDraft } from '../report-draft.js';
import { type SourceLine } from '../source-line.js';
import { escapeMarkdown } from './escape-markdown.js';

/** A reference number after a word or bracket and before punctuation or the end: "… in trials 2, 4." */
const BARE =
  /(?<=([\p{L}\p{N}/.-]{0,40}[\p{L})%”"’])\s)(\d{1,2}(?:, \d{1,2}){0,19})(?=[.,;:!?)]+(?:[\s”"’]|$)|\s*$)/gu;
const BRACKETED = /\[(\d{1,2}(?:(?:, ?|; ?)\d{1,2}){0,19})\]/gu;
const UNSURE = /\p{L}[.,]\d{1,2}(?=\s|$)|\p{L} \d{1,2}(?:[–-]|,)\d{1,2}(?=[.;,]?$|[.;,]\s)/gu;

/** After these words a number is a value: "fell to 12." */
const BEFORE_VALUES = new Set(
  (
    'to by of than at over under below above from between about around approximately nearly only ' +
    'every each per is was are were be equals and or plus minus times within after before for with ' +
    'in on least most age aged ages reached exceeded exceeds day week month year hour january ' +
    'february march april may june july august september october november december jan feb mar apr ' +
    'jun jul aug sep sept oct nov dec covid omega vitamin'
  ).split(' '),
);

/** After these words a number is rather a label, "phase 2", but may cite: a person decides. */
const BEFORE_LABELS = new Set(
  (
    'type group phase grade stage class level category table figure fig box appendix section chapter ' +
    'part step item question version arm cohort cycle dose visit round line number no score factor'
  ).split(' '),
);

export interface NumberedCitations {
  /** The plain text with `[@ref-2; @ref-4]` for reference numbers and the rest escaped. */
  markdownOf(text: string): string;
  /** Number of each reference that is cited, with the line of its first use. */
  cited: Map<number, number>;
}

/**
 * Finds the inline reference numbers of a page. A number counts as a reference if the list has it,
 * or if all numbers from the end of the list up to it are cited too; others stay numbers.
 */
export function numberedCitations(
  lines: SourceLine[],
  listed: number,
  report: ReportDraft,
): NumberedCitations {
  const found = new Map<number, number>();
  for (const { text, number } of lines) {
    for (const value of matches(text).flatMap((match) => match.numbers)) {
      if (!found.has(value)) found.set(value, number);
    }
  }
  let last = listed;
  while (found.has(last + 1)) last += 1;
  const cited = new Map([...found].filter(([value]) => value >= 1 && value <= last));
  for (const line of lines) reportUnsure(line, last, report);
  return { cited, markdownOf: (text) => withCitations(text, last) };
}

interface Match {
  index: number;
  length: number;
  numbers: number[];
  isLabel: boolean;
}

function matches(text: string): Match[] {
  return allMatches(text).filter((match) => !match.isLabel);
}

function allMatches(text: string): Match[] {
  const bare = [...text.matchAll(BARE)].flatMap((match) => {
    const word = lastWord(match[1] ?? '');
    if (BEFORE_VALUES.has(word)) return [];
    return [found(match.index, match[0], match[2] ?? '', BEFORE_LABELS.has(word))];
  });
  const bracketed = [...text.matchAll(BRACKETED)].map((match) =>
    found(match.index, match[0], match[1] ?? '', false),
  );
  return [...bare, ...bracketed].sort((a, b) => a.index - b.index);
}

function found(index: number, whole: string, list: string, isLabel: boolean): Match {
  return { index, length: whole.length, numbers: list.split(/[,;] ?/).map(Number), isLabel };
}

function lastWord(text: string): string {
  return (/(\p{L}+)$/u.exec(text)?.[1] ?? '').toLowerCase();
}

function withCitations(text: string, last: number): string {
  let markdown = '';
  let done = 0;
  for (const { index, length, numbers } of matches(text)) {
    if (numbers.some((value) => value < 1 || value > last)) continue;
    const keys = [...new Set(numbers)].map((value) => `@ref-${value}`).join('; ');
    markdown += `${escapeMarkdown(text.slice(done, index))}[${keys}]`;
    done = index + length;
  }
  return markdown + escapeMarkdown(text.slice(done));
}

function reportUnsure({ text, number }: SourceLine, last: number, report: ReportDraft): void {
  const kept = allMatches(text).filter(
    ({ numbers, isLabel }) => isLabel || numbers.some((value) => value < 1 || value > last),
  );
  const places = [...kept, ...[...text.matchAll(UNSURE)].map(({ index }) => ({ index }))];
  for (const { index } of places) {
    report.needsPerson(
      'A number that could cite a reference was kept as a number; check it.',
      number,
      text.slice(Math.max(0, index - 50), index + 20),
    );
  }
}
