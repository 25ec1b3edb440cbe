import { escapeHtml } from '../html/escape-html.js';
import { type RenderedReference } from '../types.js';
import { type FormattedEntry, formatEntries } from './format-entries.js';
import { addressOf, type Identifier, labelOf } from './identifier-key.js';
import { identifiersOf } from './item-identifiers.js';
import { kindOf } from './reference-kind.js';
import { type Cited } from './reference-index.js';

/** A cited reference with the number it got and the places that cite it. */
export interface NumberedCitation {
  cited: Cited;
  number: number;
  count: number;
}

/** Formats the cited references in the order of their numbers. */
export function renderReferences(citations: readonly NumberedCitation[]): RenderedReference[] {
  const items = citations.flatMap(({ cited }) => (cited.item ? [cited.item] : []));
  const formatted = formatEntries(items).values();
  return citations.map((citation) => {
    const { item, identifier } = citation.cited;
    const entry = item ? formatted.next().value! : bareEntry(identifier!);
    const identifiers = item ? identifiersOf(item) : [identifier!];
    return {
      key: citation.cited.key,
      number: citation.number,
      id: `ref-${citation.number}`,
      html: entry.html,
      text: entry.text,
      kind: item ? kindOf(item) : 'research',
      ...addresses(identifiers),
      isDetailsMissing: !item,
      backlinks: Array.from(
        { length: citation.count },
        (_, index) => `cite-${citation.number}-${index + 1}`,
      ),
    };
  });
}

function bareEntry(identifier: Identifier): FormattedEntry {
  const text = labelOf(identifier);
  const href = escapeHtml(addressOf(identifier));
  return { text, html: `<a href="${href}" rel="nofollow noopener">${escapeHtml(text)}</a>` };
}

function addresses(identifiers: Identifier[]): { doi?: string; pmid?: string; url?: string } {
  const doi = identifiers.find(({ kind }) => kind === 'doi')?.value;
  const pmid = identifiers.find(({ kind }) => kind === 'pmid')?.value;
  const first = identifiers[0];
  return {
    ...(doi && { doi }),
    ...(pmid && { pmid }),
    ...(first && { url: addressOf(first) }),
  };
}
