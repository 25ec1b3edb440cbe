import { fencedLines } from './fenced-lines.js';
import { type ReportDraft } from './report-draft.js';
import { type SourceLine } from './source-line.js';

const LONGEST_TITLE_LINE = 300;

/** A title found in a Markdown body, and the body without it. */
export interface FoundTitle {
  text: string;
  line: number;
  rest: SourceLine[];
}

interface HeadingLines {
  text: string;
  at: number;
  /** How many lines it takes: 2 for one that is underlined. */
  height: number;
}

/**
 * The title of a Markdown body: a heading of any level at its beginning, else the first line.
 * It is taken out of the body unless it is the first line of a longer paragraph.
 */
export function findTitle(lines: SourceLine[], report: ReportDraft): FoundTitle | undefined {
  const at = lines.findIndex((line) => line.text.trim() !== '');
  const first = lines[at];
  if (first === undefined) return undefined;
  const heading = headingAt(lines, at);
  if (heading !== undefined) return taken(lines, heading);
  if (first.text.trim().length > LONGEST_TITLE_LINE) return firstHeading(lines, report);
  report.needsPerson('The first line was taken as the title; check it.', first.number, first.text);
  const isAlone = (lines[at + 1]?.text.trim() ?? '') === '';
  if (isAlone) return taken(lines, { text: first.text, at, height: 1 });
  return { text: plainText(first.text), line: first.number, rest: lines };
}

/** The body without a first heading that only repeats the title of the front matter. */
export function withoutRepeatedTitle(
  lines: SourceLine[],
  title: string,
  report: ReportDraft,
): SourceLine[] {
  const at = lines.findIndex((line) => line.text.trim() !== '');
  const heading = headingAt(lines, at);
  if (heading === undefined || comparable(plainText(heading.text)) !== comparable(title)) {
    return lines;
  }
  report.leftOut('A first heading that repeats the title.', lines[at]?.number, heading.text);
  return taken(lines, heading).rest;
}

/** A body that begins with a long paragraph is titled by its first heading, which stays in place. */
function firstHeading(lines: SourceLine[], report: ReportDraft): FoundTitle | undefined {
  const isCode = fencedLines(lines.map((line) => line.text));
  const at = lines.findIndex((_, i) => isCode[i] !== true && headingAt(lines, i) !== undefined);
  const heading = headingAt(lines, at);
  const line = lines[at];
  if (heading === undefined || line === undefined) return undefined;
  report.needsPerson('The first heading was taken as the title; check it.', line.number, line.text);
  return { text: plainText(heading.text), line: line.number, rest: lines };
}

function headingAt(lines: SourceLine[], at: number): HeadingLines | undefined {
  const text = lines[at]?.text;
  if (text === undefined) return undefined;
  const atx = /^ {0,3}#{1,6}(?:[ \t]+(.*))?$/.exec(text);
  if (atx !== null) return { text: atx[1] ?? '', at, height: 1 };
  const under = lines[at + 1]?.text ?? '';
  const isParagraph = /^ {0,3}[^\s>#*+:|`~-]/.test(text);
  if (!isParagraph || !/^ {0,3}(=+|-{2,})[ \t]*$/.test(under)) return undefined;
  return { text, at, height: 2 };
}

function taken(lines: SourceLine[], { text, at, height }: HeadingLines): FoundTitle {
  return {
    text: plainText(text),
    line: lines[at]?.number ?? 1,
    rest: [...lines.slice(0, at), ...lines.slice(at + height)],
  };
}

/** A heading as plain text: without closing #, attributes, citations, links and emphasis. */
function plainText(markdown: string): string {
  return markdown
    .slice(0, 2000)
    .trim()
    .replace(/\{[^{}]*\}$/, '')
    .trimEnd()
    .replace(/(^|[ \t])#+$/, '')
    .replace(/\[[^[\]]*@[^[\]]*\](?!\()/g, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*{1,3}|`+|~~)(?=\S)([^*`~]+?)\1/g, '$2')
    .replace(/(^|[^\p{L}\p{N}])(_{1,3})(?=\S)([^_]+)\2(?![\p{L}\p{N}])/gu, '$1$3')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .replace(/\s+/g, ' ')
    .trim();
}

function comparable(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
