import { type ReportDraft } from '../report-draft.js';
import { type SourceLine } from '../source-line.js';
import { isReferencesHeading, isSectionLine } from './page-headings.js';
import { type Furniture, siteFurniture, type Zone } from './site-furniture.js';

/** A line of this length above the first section is the answer itself. */
const SENTENCE_LENGTH = 120;
const BULLET = /^\s*([•‣◦▪●*–-]|\d{1,2}[.)])\s/;
const RULE = /^[-=_*\s•]{3,}$/;

export interface PageParts {
  title: SourceLine | undefined;
  body: SourceLine[];
  references: SourceLine[];
}

/**
 * Sorts the lines of a question page into title, body and reference list. Site furniture is left
 * out and reported; a line after the end that is not understood is kept at the end of the body.
 */
export function splitPage(lines: SourceLine[], report: ReportDraft): PageParts {
  const parts: PageParts = { title: undefined, body: [], references: [] };
  const unplaced: SourceLine[] = [];
  let zone: Zone = 'head';
  for (const line of lines) {
    const text = line.text.trim();
    const furniture = furnitureOn(text, zone);
    if (furniture !== undefined) {
      report.leftOut(furniture.what, line.number, text);
      if (furniture.opensTail) zone = 'tail';
      linesOf(zone, parts, unplaced).push({ text: '', number: line.number });
    } else if (text !== '' && parts.title === undefined) {
      parts.title = { text, number: line.number };
    } else if (isReferencesHeading(text)) {
      zone = 'references';
      report.understood('The heading of the reference list.', line.number, text);
    } else {
      zone = zoneAfter(zone, line);
      linesOf(zone, parts, unplaced).push(line);
    }
  }
  return { ...parts, body: [...parts.body, ...keptAtEnd(unplaced, report)] };
}

function furnitureOn(text: string, zone: Zone): Furniture | undefined {
  if (text !== '' && RULE.test(text)) {
    return { what: 'A line that only separates.', opensTail: false };
  }
  return siteFurniture(text, zone);
}

function zoneAfter(zone: Zone, line: SourceLine): Zone {
  const text = line.text.trim();
  const isAnswer = isSectionLine(text) || text.length > SENTENCE_LENGTH || BULLET.test(line.text);
  return zone === 'head' && isAnswer ? 'body' : zone;
}

function linesOf(zone: Zone, parts: PageParts, unplaced: SourceLine[]): SourceLine[] {
  if (zone === 'references') return parts.references;
  return zone === 'tail' ? unplaced : parts.body;
}

function keptAtEnd(lines: SourceLine[], report: ReportDraft): SourceLine[] {
  for (const line of lines) {
    if (line.text.trim() === '') continue;
    report.needsPerson(
      'A line below the article was not understood and is kept at the end of the text.',
      line.number,
      line.text,
    );
  }
  return lines.length === 0 ? [] : [{ text: '', number: lines[0]?.number ?? 1 }, ...lines];
}
