import { escapeHtml } from '../html/escape-html.js';
import { htmlToText } from '../html/html-to-text.js';
import { type CslItem } from '../types.js';
import { processEntries } from './citation-processor.js';
import { cleanItem } from './clean-item.js';
import { entryHtml } from './entry-html.js';
import { addressOf } from './identifier-key.js';

export interface FormattedEntry {
  html: string;
  text: string;
}

/** About 2 MB: ten long articles' worth of references. */
const MAX_KEPT = 2000;
const kept = new Map<string, FormattedEntry>();

/** AMA entries for records, in the order given. The processor is slow, so entries are kept by their content. */
export function formatEntries(items: readonly CslItem[]): FormattedEntry[] {
  const cleaned = items.map(cleanItem);
  const names = cleaned.map((item) => JSON.stringify(item));
  const results = new Map<string, FormattedEntry>();
  const missing = new Map<string, Record<string, unknown>>();
  names.forEach((name, index) => {
    const entry = kept.get(name);
    if (entry) {
      results.set(name, entry);
      kept.delete(name);
      kept.set(name, entry);
    } else missing.set(name, cleaned[index]!);
  });
  const formatted = formatBatch([...missing.values()]);
  [...missing.keys()].forEach((name, index) => {
    results.set(name, formatted[index]!);
    keep(name, formatted[index]!);
  });
  return names.map((name) => results.get(name)!);
}

/** Forgets every kept entry, so that a measurement can start cold. */
export function forgetFormattedEntries(): void {
  kept.clear();
}

function keep(name: string, entry: FormattedEntry): void {
  kept.set(name, entry);
  const oldest = kept.keys().next().value;
  if (kept.size > MAX_KEPT && oldest !== undefined) kept.delete(oldest);
}

// One odd record must not take the whole list with it: on a failure each is tried alone, and the one that
// the processor cannot read is printed by its title.
function formatBatch(items: Record<string, unknown>[]): FormattedEntry[] {
  if (items.length === 0) return [];
  try {
    return processEntries(items).map((raw, index) => finish(raw, items[index]!));
  } catch {
    if (items.length > 1) return items.flatMap((item) => formatBatch([item]));
    return [finish('', items[0]!)];
  }
}

function finish(raw: string, item: Record<string, unknown>): FormattedEntry {
  const printed = entryHtml(raw);
  const isPrinted = printed !== '' && !printed.includes('[CSL STYLE ERROR');
  const html = withLink(isPrinted ? printed : escapeHtml(plainText(item.title)), item);
  return { html, text: htmlToText(html) };
}

function plainText(value: unknown): string {
  return typeof value === 'string' && value !== '' ? value : 'Untitled reference';
}

/** The style prints the identifier last; it becomes a link there, or is added where it was lost. */
function withLink(html: string, item: Record<string, unknown>): string {
  const link = linkOf(item);
  if (!link) return /[.?!](?:<\/i>)?$/.test(html) ? html : `${html}.`;
  const label = escapeHtml(link.label);
  const anchor = `<a href="${escapeHtml(link.href)}" rel="nofollow noopener">${label}</a>`;
  return html.endsWith(label)
    ? html.slice(0, -label.length) + anchor
    : `${html.replace(/\.?$/, '.')} ${anchor}`;
}

function linkOf(item: Record<string, unknown>): { label: string; href: string } | undefined {
  const { DOI: doi, URL: url, PMID: pmid } = item as Record<string, string | undefined>;
  if (doi) return { label: `doi:${doi}`, href: addressOf({ kind: 'doi', value: doi }) };
  if (url) return { label: url, href: url };
  if (pmid) return { label: `PMID: ${pmid}`, href: addressOf({ kind: 'pmid', value: pmid }) };
  return undefined;
}
