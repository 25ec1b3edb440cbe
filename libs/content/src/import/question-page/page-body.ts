import { type ReportDraft } from '../report-draft.js';
import { type SourceLine } from '../source-line.js';
import { escapeLineStart, escapeMarkdown } from './escape-markdown.js';
import { type NumberedCitations } from './inline-citations.js';
import { isHeadingText, isSectionLine } from './page-headings.js';

type Kind = 'blank' | 'section' | 'heading' | 'item' | 'text';

interface Block {
  kind: Kind;
  markdown: string;
}

const ITEM = /^(\s*)([•‣◦▪●*–-]|(\d{1,2})[.)])\s+(\S.*)$/;
const MARKED_HEADING = /^#{1,6}\s+(\S.*)$/;
const INDENT = '    ';

/**
 * The body of a question page as Markdown: "From the …" lines as `##`, other headings as `###` (or
 * `##` where the page has no such sections), bullets as lists, reference numbers as citations.
 */
export function pageBody(
  lines: SourceLine[],
  citations: NumberedCitations,
  report: ReportDraft,
): string {
  const firstSection = lines.findIndex((line) => isSectionLine(line.text.trim()));
  const blocks: Block[] = [];
  let indents: number[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = kindOf(lines, at);
    if (kind === 'item') indents = deepened(indents, indentOf(line));
    else if (endsList(kind, lines[at - 1])) indents = [];
    if (kind === 'section' || kind === 'heading') {
      report.understood(kind === 'section' ? 'A section.' : 'A heading.', line.number, line.text);
    }
    const isBelowSection = firstSection !== -1 && at > firstSection;
    const depth = kind === 'item' ? indents.length - 1 : headingLevel(kind, isBelowSection);
    blocks.push({ kind, markdown: blockMarkdown(kind, line, depth, citations) });
  }
  return laidOut(blocks);
}

function headingLevel(kind: Kind, isBelowSection: boolean): number {
  return kind === 'heading' && isBelowSection ? 3 : 2;
}

/** One line as Markdown; `depth` is the level of a heading, or how deep an item is nested. */
function blockMarkdown(
  kind: Kind,
  line: SourceLine,
  depth: number,
  citations: NumberedCitations,
): string {
  if (kind === 'section' || kind === 'heading') return `${'#'.repeat(depth)} ${headingText(line)}`;
  if (kind === 'item') return item(line.text, depth, citations);
  return escapeLineStart(citations.markdownOf(line.text.trim()));
}

/** A line directly below an item continues it; after a blank line it does not. */
function endsList(kind: Kind, above: SourceLine | undefined): boolean {
  if (kind === 'text') return above === undefined || above.text.trim() === '';
  return kind !== 'blank';
}

function indentOf(line: SourceLine): number {
  return ITEM.exec(line.text)?.[1]?.length ?? 0;
}

function kindOf(lines: SourceLine[], at: number): Kind {
  const raw = lines[at]?.text ?? '';
  const text = raw.trim();
  if (text === '') return 'blank';
  if (isSectionLine(text)) return 'section';
  if (isMarkedHeading(text)) return 'heading';
  if (ITEM.test(raw)) return 'item';
  return isHeadingText(text) && standsAlone(lines, at) ? 'heading' : 'text';
}

function isMarkedHeading(text: string): boolean {
  return isHeadingText(MARKED_HEADING.exec(text)?.[1] ?? '');
}

/** A heading has nothing directly above it, and something below it that it can be a heading of. */
function standsAlone(lines: SourceLine[], at: number): boolean {
  const isBlank = (index: number): boolean => lines[index]?.text.trim() === '';
  const hasTextAbove = at > 0 && !isBlank(at - 1);
  const below = lines[at + 1];
  if (hasTextAbove || below === undefined) return false;
  if (!isBlank(at + 1)) return ITEM.test(below.text);
  let next = at + 1;
  while (isBlank(next)) next += 1;
  const following = lines[next]?.text.trim();
  return following !== undefined && !isSectionLine(following);
}

function headingText(line: SourceLine): string {
  const text = line.text.trim();
  return escapeMarkdown(MARKED_HEADING.exec(text)?.[1] ?? text);
}

/** The indents of the items that are open with this one: one level at a time, at most four. */
function deepened(indents: number[], indent: number): number[] {
  const outer = indents.filter((other) => other + 2 <= indent);
  return [...outer.slice(0, 3), indent];
}

function item(text: string, level: number, citations: NumberedCitations): string {
  const [, , , number, content = ''] = ITEM.exec(text) ?? [];
  const mark = number === undefined ? '-' : `${Number(number)}.`;
  return `${INDENT.repeat(level)}${mark} ${escapeLineStart(citations.markdownOf(content))}`;
}

/** One blank line between blocks, none between the items of a list or the lines of a paragraph. */
function laidOut(blocks: Block[]): string {
  let text = '';
  let previous: Kind | undefined;
  let isAfterBlank = false;
  for (const { kind, markdown } of blocks) {
    if (kind !== 'blank') {
      const isContinued = kind === 'text' && !isAfterBlank && isFlow(previous);
      const isSameList = kind === 'item' && previous === 'item';
      if (previous !== undefined) text += isContinued || isSameList ? '\n' : '\n\n';
      text += markdown;
      // A line that continues an item leaves the list open for the next one.
      if (!isContinued) previous = kind;
    }
    isAfterBlank = kind === 'blank';
  }
  return text;
}

function isFlow(kind: Kind | undefined): boolean {
  return kind === 'text' || kind === 'item';
}
