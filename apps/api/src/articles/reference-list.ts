import { faultOf } from '../http/plain-text.js';
import { hasActiveMarkup } from '#libs/content';
import { fits } from './fits.js';

const MAX_REFERENCES = 5000;
const MAX_DEPTH = 16;
const MAX_TEXT = 50_000;
const TEXTS = ['title', 'container-title', 'publisher', 'page', 'abstract', 'genre'];
const IDENTIFIERS = ['DOI', 'PMID', 'PMCID', 'ISBN', 'URL'];

/** A CSL-JSON list: objects with an id of their own, at most 5,000, safe to print and to sign. */
export const ReferenceList = (): PropertyDecorator => fits('referenceList', faultOfReferences);

/** What is wrong with a list of references, naming the first entry that does not fit. */
export function faultOfReferences(value: unknown): string | undefined {
  if (!Array.isArray(value)) return 'must be a list of CSL-JSON objects';
  if (value.length > MAX_REFERENCES) return `takes at most ${MAX_REFERENCES} entries`;
  const seen = new Set<unknown>();
  for (const [at, item] of (value as unknown[]).entries()) {
    const fault = faultOfItem(item) ?? faultWithin(item);
    if (fault !== undefined) return `entry ${at + 1} ${fault}`;
    const { id } = item as { id: string };
    if (seen.has(id)) return `gives the id “${id}” twice; each entry needs one of its own`;
    seen.add(id);
  }
  return undefined;
}

function faultOfItem(item: unknown): string | undefined {
  if (!isObject(item)) return 'must be an object';
  const idFault = faultOf(item['id'], { max: 200 });
  if (idFault !== undefined) return `has an "id" that ${idFault}`;
  if (faultOf(item['type'], { max: 60 }) !== undefined) return 'has no "type" that is a text';
  const odd =
    [...TEXTS, ...IDENTIFIERS].find((name) => !isAbsentOr(item[name], isText)) ??
    ['author', 'editor'].find((name) => !isAbsentOr(item[name], isListOfObjects)) ??
    ['issued', 'accessed', 'custom'].find((name) => !isAbsentOr(item[name], isObject));
  return odd === undefined ? undefined : `has a "${odd}" of the wrong kind`;
}

/** Everything below the entry; walks with a list of its own, so depth cannot exhaust the stack. */
function faultWithin(root: unknown): string | undefined {
  const waiting: [unknown, number][] = [[root, 0]];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const [value, depth] = next;
    const fault = faultOfScalar(value);
    if (fault !== undefined) return fault;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return 'is nested too deeply';
    for (const [name, inner] of Object.entries(value))
      waiting.push([name, depth + 1], [inner, depth + 1]);
  }
  return undefined;
}

function faultOfScalar(value: unknown): string | undefined {
  if (typeof value === 'number' && !isExact(value)) return 'holds a number that is too large';
  if (typeof value !== 'string') return undefined;
  const fault = faultOf(value, { min: 0, max: MAX_TEXT, multiline: true });
  if (fault !== undefined) return `has a text that ${fault}`;
  return hasActiveMarkup(value) ? 'holds HTML markup; write plain words' : undefined;
}

/** Canonical JSON has no exact form for others (RFC 8785, section 3.2.2.3). */
const isExact = (value: number): boolean =>
  Number.isFinite(value) && (!Number.isInteger(value) || Number.isSafeInteger(value));
const isText = (value: unknown): boolean => typeof value === 'string';
const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const isListOfObjects = (value: unknown): boolean => Array.isArray(value) && value.every(isObject);
const isAbsentOr = (value: unknown, is: (value: unknown) => boolean): boolean =>
  value === undefined || is(value);
