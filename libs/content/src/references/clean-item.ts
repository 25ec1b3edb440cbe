import { withoutControlCharacters } from '../html/control-characters.js';
import { isExternalHref } from '../html/safe-href.js';
import { type CslDate, type CslItem, type CslName } from '../types.js';
import { bareDoi } from './identifier-key.js';

const TEXTS = [
  'title',
  'container-title',
  'container-title-short',
  'publisher',
  'volume',
  'issue',
  'page',
  'number',
  'edition',
  'genre',
] as const;

const PREPRINT_SERVER = /^(?:arxiv|biorxiv|medrxiv|psyarxiv|chemrxiv|research square|ssrn)\b/i;

/** AMA prints at most six authors; the seventh only tells that there are more. */
const MAX_NAMES = 7;

/**
 * The part of a record that the style prints, made fit for the processor: right types, no control
 * characters, no unsafe address. Its JSON text is also the key under which the entry is kept.
 */
export function cleanItem(item: CslItem): Record<string, unknown> {
  const clean: Record<string, unknown> = { type: typeOf(item) };
  for (const field of TEXTS) {
    const value = textOf(item[field]);
    if (value) clean[field] = value;
  }
  if (clean.type === 'report' && !clean.genre) delete clean.number;
  for (const field of ['author', 'editor'] as const) {
    const names = namesOf(item[field]);
    if (names.length > 0) clean[field] = names;
  }
  for (const field of ['issued', 'accessed'] as const) {
    const date = dateOf(item[field]);
    if (date) clean[field] = date;
  }
  return { ...clean, ...accessOf(item) };
}

function typeOf(item: CslItem): string {
  const place = textOf(item['container-title']) || textOf(item.publisher);
  if (['report', 'manuscript', 'document'].includes(item.type) && PREPRINT_SERVER.test(place)) {
    return 'article';
  }
  return textOf(item.type) || 'document';
}

function accessOf(item: CslItem): Record<string, string> {
  const doi = bareDoi(textOf(item.DOI));
  if (/^10\./.test(doi)) return { DOI: doi };
  const url = textOf(item.URL);
  if (isExternalHref(url)) return { URL: url };
  const pmid = textOf(item.PMID);
  return /^\d+$/.test(pmid) ? { PMID: pmid } : {};
}

function textOf(value: unknown): string {
  if (typeof value !== 'string' && typeof value !== 'number') return '';
  return withoutControlCharacters(String(value).replace(/\s+/g, ' ')).trim();
}

function namesOf(names: CslName[] | undefined): Record<string, string>[] {
  if (!Array.isArray(names)) return [];
  return names
    .slice(0, MAX_NAMES)
    .map((name) => {
      const kept: Record<string, string> = {};
      for (const part of ['family', 'given', 'literal', 'suffix', 'non-dropping-particle']) {
        const value = textOf(name?.[part]);
        if (value) kept[part] = value;
      }
      return kept;
    })
    .filter((name) => name.family ?? name.literal ?? name.given);
}

function dateOf(date: CslDate | undefined): { 'date-parts': number[][] } | undefined {
  const parts = date?.['date-parts']?.[0];
  const read = Array.isArray(parts)
    ? parts
    : (/^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?/.exec(textOf(date?.raw ?? date?.literal)) ?? []).slice(
        1,
      );
  const numbers = read.map(Number).filter((part) => Number.isInteger(part) && part > 0);
  return numbers.length > 0 ? { 'date-parts': [numbers.slice(0, 3)] } : undefined;
}
