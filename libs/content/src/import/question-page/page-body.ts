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
  const itemIndent = smallestItemIndent(lines);
  const blocks: Block[] = [];
  for (const [at, line] of lines.entries()) {
    const kind = kindOf(lines, at);
    const isBelowSection = firstSection !== -1 && at > firstSection;
    if (kind === 'section' || kind === 'heading') {
      const level = kind === 'heading' && isBelowSection ? '###' : '##';
      blocks.push({ kind, markdown: `${level} ${headingText(line)}` });
      report.understood(kind === 'section' ? 'A section.' : 'A heading.', line.number, line.text);
    } else if (kind === 'item') {
      blocks.push({ kind, markdown: item(line.text, itemIndent, citations) });
    } else {
      const markdown = escapeLineStart(citations.markdownOf(line.text.trim()));
      blocks.push({ kind, markdown });
    }
  }
  return laidOut(blocks);
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

function smallestItemIndent(lines: SourceLine[]): number {
  return lines.reduce((least, line) => {
    const indent = ITEM.exec(line.text)?.[1]?.length;
    return indent === undefined ? least : Math.min(least, indent);
  }, Number.MAX_SAFE_INTEGER);
}

function item(text: string, itemIndent: number, citations: NumberedCitations): string {
  const [, indent = '', , number, content = ''] = ITEM.exec(text) ?? [];
  const level = Math.min(3, Math.floor((indent.length - itemIndent) / 2));
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
