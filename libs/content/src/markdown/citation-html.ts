import { escapeHtml } from '../html/escape-html.js';
import { shortAuthor } from '../references/short-author.js';
import { type NumberedCitation } from '../references/render-references.js';
import { type CitationMeta } from './citation-rules.js';
import { type CitationPart } from './citation-group.js';

/** A part with its number, or without one where nobody knows the key. */
export interface ResolvedPart extends CitationPart {
  citation?: NumberedCitation;
  /** Which of the citations of the same reference this is, from 1. */
  occurrence: number;
}

/** Superscript numbers that lead to the references; words around a key stay text in brackets. */
export function citationHtml(meta: CitationMeta, parts: readonly ResolvedPart[]): string {
  if (meta.isInText) {
    const author = shortAuthor(parts[0]!.citation?.cited.item);
    return escapeHtml(author) + numbers(parts);
  }
  if (parts.every(({ prefix, suffix }) => !prefix && !suffix)) return numbers(parts);
  return `(${parts.map(withWords).join('; ')})`;
}

function withWords(part: ResolvedPart): string {
  const before = part.prefix ? `${escapeHtml(part.prefix)} ` : '';
  const gap = part.suffix && /^[\p{L}\p{N}(]/u.test(part.suffix) ? ' ' : '';
  return before + numbers([part]) + gap + escapeHtml(part.suffix);
}

function numbers(parts: readonly ResolvedPart[]): string {
  return `<sup class="cite">${parts.map(number).join(',')}</sup>`;
}

function number({ key, citation, occurrence }: ResolvedPart): string {
  if (!citation) return `<span class="cite-unknown">@${escapeHtml(key)}</span>`;
  const n = citation.number;
  return `<a href="#ref-${n}" id="cite-${n}-${occurrence}" role="doc-biblioref" aria-label="Reference ${n}">${n}</a>`;
}
