import { type Token } from 'markdown-it';

import { escapeHtml } from '../html/escape-html.js';
import { citationHtml } from './citation-html.js';
import { type CitationMeta } from './citation-rules.js';
import { type Findings } from './findings.js';
import { judgeLink, relOf } from './judge-link.js';
import { CITED } from './prose-block.js';

interface Visit {
  walk: Findings;
  lineOf: (offset: number) => number;
  /** Line ends seen so far, for tokens that do not know their offset. */
  breaks: number;
  isLinkDropped: boolean;
}

/** Prepares one run of inline tokens for the renderer and returns its prose, citations as marks. */
export function walkInline(inline: Token, walk: Findings, firstLine: number): string {
  const visit: Visit = {
    walk,
    lineOf: (offset) => firstLine + countBreaks(inline.content.slice(0, offset)),
    breaks: 0,
    isLinkDropped: false,
  };
  let prose = '';
  for (const child of inline.children ?? []) {
    const said = visitChild(child, visit, firstLine);
    visit.breaks += countBreaks(said);
    prose += said;
  }
  return prose;
}

function visitChild(token: Token, visit: Visit, firstLine: number): string {
  switch (token.type) {
    case 'text':
      token.content = withDashes(token.content);
      return token.content.replaceAll(CITED, '');
    case 'code_inline':
      return token.content.replaceAll(CITED, '');
    case 'citation':
      return visitCitation(token, visit);
    case 'footnote_ref':
      return CITED;
    case 'raw_html':
      return visitRawHtml(token, visit);
    case 'image':
      return visitImage(token, visit, firstLine + visit.breaks);
    case 'link_open':
    case 'link_close':
      return visitLink(token, visit, firstLine + visit.breaks);
    default:
      return token.type.endsWith('break') ? '\n' : '';
  }
}

function visitCitation(token: Token, visit: Visit): string {
  const meta = token.meta as unknown as CitationMeta & { html?: string };
  const line = visit.lineOf(meta.offset);
  const parts = meta.parts.map((part) => visit.walk.ledger.cite(part));
  for (const { key, citation } of parts) {
    if (!citation) reportUnknown(key, line, visit.walk);
    else if (!citation.cited.item && citation.count === 1) reportBare(key, line, visit.walk);
  }
  meta.html = citationHtml(meta, parts);
  const words = parts.map(({ prefix, suffix }) => ` ${prefix} ${suffix}`).join('');
  return (meta.isInText ? ' ' : '') + CITED + words.trimEnd() + (meta.hadBreak ? '\n' : '');
}

function reportUnknown(key: string, line: number, walk: Findings): void {
  walk.report({
    code: 'unknown-key',
    severity: 'blocks',
    message: `No reference has the key "${key}". Add the reference, or correct the key.`,
    line,
    key,
  });
}

function reportBare(key: string, line: number, walk: Findings): void {
  walk.report({
    code: 'details-missing',
    severity: 'warns',
    message: `"${key}" is known by its identifier alone. Add its authors, title and year.`,
    line,
    key,
  });
}

function visitRawHtml(token: Token, visit: Visit): string {
  const meta = token.meta as { offset: number; html?: string };
  const isComment = token.content.startsWith('<!--');
  meta.html = isComment ? '' : escapeHtml(token.content);
  visit.walk.report({
    code: 'raw-html',
    severity: 'warns',
    message: isComment
      ? 'A hidden comment is left out of the page. Remove it, or make it an annotation.'
      : 'HTML is shown as plain text. Write it in Markdown instead.',
    line: visit.lineOf(meta.offset),
    excerpt: token.content.slice(0, 80),
  });
  return '\n'.repeat(countBreaks(token.content));
}

function visitImage(token: Token, visit: Visit, line: number): string {
  const alt = token.content.trim();
  token.meta = {
    html: `<span class="image-left-out">[Image: ${escapeHtml(alt || 'no description')}]</span>`,
  };
  visit.walk.report({
    code: 'unsafe-link',
    severity: 'warns',
    message: 'The image is left out: images from other places are not shown. Describe it in words.',
    line,
    excerpt: alt.slice(0, 80),
  });
  return alt;
}

function visitLink(token: Token, visit: Visit, line: number): string {
  if (token.type === 'link_close') {
    if (visit.isLinkDropped) silence(token);
    visit.isLinkDropped = false;
    return '';
  }
  const href = String(token.attrGet('href') ?? '');
  const verdict = judgeLink(href);
  if (verdict) {
    visit.walk.report({ code: 'unsafe-link', ...verdict, line });
    visit.isLinkDropped = true;
    silence(token);
    return '';
  }
  const rel = relOf(href);
  token.attrs = rel
    ? [
        ['href', href],
        ['rel', rel],
      ]
    : [['href', href]];
  if (href.startsWith('#')) visit.walk.inPageLinks.push(token);
  return '';
}

function silence(token: Token): void {
  token.type = 'text';
  token.tag = '';
  token.content = '';
}

// Pandoc's smart dashes: "---" and "--" as authors of Markdown write them.
function withDashes(text: string): string {
  if (!text.includes('--')) return text;
  return text.replace(/(?<!-)---(?!-)/g, '\u2014').replace(/(?<!-)--(?!-)/g, '\u2013');
}

function countBreaks(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}
