import { type CslItem } from '../types.js';
import { decodeText } from './decode-text.js';
import { type ImportSource, type Refusal, refuse } from './import-result.js';
import { type ReportDraft } from './report-draft.js';
import { unsafeValueIn } from './unsafe-value.js';

const MAX_REFERENCES = 5000;
/** Abstracts make reference files longer than the articles that cite them. */
const MAX_BYTES = 8 * 1024 * 1024;

const TEXT_FIELDS = [
  ...['type', 'title', 'container-title', 'publisher', 'genre', 'page', 'abstract'],
  ...['DOI', 'PMID', 'PMCID', 'ISBN', 'URL'],
];
const NAME_FIELDS = ['author', 'editor'];
const DATE_FIELDS = ['issued', 'accessed'];
const IDENTIFIERS = ['DOI', 'PMID', 'PMCID', 'ISBN', 'URL'];

type Parsed<T> = { ok: true; value: T } | Refusal;

/** Reads a CSL-JSON file: one array of at most 5,000 objects, each with a string `id`. */
export function readReferences(source: ImportSource): Parsed<unknown> {
  const decoded = decodeText(source, MAX_BYTES);
  if (!decoded.ok) return decoded;
  try {
    return { ok: true, value: JSON.parse(decoded.text) as unknown };
  } catch (error) {
    const line = jsonErrorLine(decoded.text, error);
    const where = line === undefined ? '' : ` near line ${line}`;
    return refuse(
      'broken-references',
      `The references are not valid JSON${where}. Export them as CSL-JSON once more.`,
      line,
    );
  }
}

/**
 * Checks a parsed CSL-JSON list and brings it into the shape of a revision: identifiers given as
 * numbers become text, an absent type becomes `document` and is reported.
 */
export function checkReferences(list: unknown, report: ReportDraft): Parsed<CslItem[]> {
  if (!Array.isArray(list)) return broken('they must be one list, "[ {...}, {...} ]"');
  if (list.length > MAX_REFERENCES) {
    return refuse(
      'too-large',
      `There are ${list.length} references; at most ${MAX_REFERENCES} are taken.`,
    );
  }
  const unsafe = unsafeValueIn(list);
  if (unsafe?.kind === 'structure') return broken(unsafe.what);
  if (unsafe !== undefined) {
    return refuse('control-character', `Please correct the references: ${unsafe.what}.`);
  }
  const items: CslItem[] = [];
  for (const [at, entry] of list.entries()) {
    const checked = checkedItem(entry, at + 1);
    if (!checked.ok) return checked;
    items.push(checked.value);
  }
  const twice = repeatedId(items);
  if (twice !== undefined) return duplicate(twice);
  reportGaps(items, report);
  return { ok: true, value: items };
}

/** The first reference id that occurs twice, if any. */
export function repeatedId(items: CslItem[]): string | undefined {
  const seen = new Set<string>();
  return items.find(({ id }) => seen.size === seen.add(id).size)?.id;
}

function checkedItem(entry: unknown, position: number): Parsed<CslItem> {
  if (typeof entry !== 'object' || entry === null || Array.isArray(entry)) {
    return broken(`entry ${position} is not an object`);
  }
  const item = { ...entry } as Record<string, unknown>;
  if (typeof item.id !== 'string' || item.id.trim() === '') {
    return broken(`entry ${position} has no "id" that is text`);
  }
  for (const field of TEXT_FIELDS) {
    if (typeof item[field] === 'number') item[field] = String(item[field]);
    if (item[field] === null) delete item[field];
  }
  const wrong = fieldOfWrongShape(item);
  if (wrong !== undefined) return broken(`entry ${position} has a "${wrong}" of the wrong kind`);
  return { ok: true, value: item as unknown as CslItem };
}

function fieldOfWrongShape(item: Record<string, unknown>): string | undefined {
  const isAbsentOr = (field: string, is: (value: unknown) => boolean): boolean =>
    item[field] === undefined || is(item[field]);
  return (
    TEXT_FIELDS.find((field) => !isAbsentOr(field, (value) => typeof value === 'string')) ??
    NAME_FIELDS.find((field) => !isAbsentOr(field, isListOfObjects)) ??
    [...DATE_FIELDS, 'custom'].find((field) => !isAbsentOr(field, isObject))
  );
}

function isObject(value: unknown): boolean {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function isListOfObjects(value: unknown): boolean {
  return Array.isArray(value) && value.every(isObject);
}

function reportGaps(items: CslItem[], report: ReportDraft): void {
  for (const item of items) {
    if (item.type === undefined) {
      item.type = 'document';
      report.needsPerson(`Reference ${item.id} names no type; it is kept as a document.`);
    }
    if (item.title === undefined) report.needsPerson(`Reference ${item.id} has no title.`);
    if (!IDENTIFIERS.some((field) => item[field] !== undefined && item[field] !== '')) {
      report.needsPerson(`Reference ${item.id} has no DOI, PMID, ISBN or address.`);
    }
  }
}

/** The line of a syntax error, where the engine's message gives an offset. */
function jsonErrorLine(text: string, error: unknown): number | undefined {
  if (!(error instanceof SyntaxError)) return undefined;
  const offset = /position (\d+)/.exec(error.message)?.[1];
  if (offset === undefined) return undefined;
  return text.slice(0, Number(offset)).split('\n').length;
}

/** A refusal for an id that stands for two references. */
export function duplicate(id: string): Refusal {
  return refuse(
    'duplicate-reference',
    `The reference id "${id.slice(0, 80)}" is given twice. Give each reference an id of its own.`,
  );
}

function broken(reason: string): Refusal {
  return refuse('broken-references', `The references cannot be read: ${reason}.`);
}
