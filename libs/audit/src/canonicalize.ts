import { CanonicalJsonError } from './canonical-json-error.js';
import { canonicalNumber, isUnsafeInteger } from './canonical-number.js';
import { type JsonValue } from './json-value.js';

/** Deeper values are refused, so that a hostile one (or a cycle) cannot exhaust the stack. */
export const MAX_JSON_DEPTH = 256;

// eslint-disable-next-line no-control-regex -- control characters are exactly what must be escaped
const NEEDS_CARE = /["\\\u0000-\u001f\ud800-\udfff]/;
const LONE_SURROGATE = /\p{Surrogate}/u;

/**
 * RFC 8785 canonical JSON text of a value: keys sorted by UTF-16 code units, no white space, no Unicode
 * normalisation. Throws CanonicalJsonError for anything that JSON cannot say exactly: NaN, Infinity,
 * undefined, functions, class instances, lone surrogates, integers beyond 2^53-1 (send those as strings).
 */
export function canonicalize(value: JsonValue): string {
  return write(value, 0);
}

function write(value: unknown, depth: number): string {
  if (typeof value === 'string') return quote(value);
  if (typeof value === 'number') return writeNumber(value);
  if (value === null) return 'null';
  if (typeof value === 'boolean') return value ? 'true' : 'false';
  if (typeof value === 'object') return writeNested(value, depth);
  throw new CanonicalJsonError('not-json', `JSON cannot hold a value of type ${typeof value}.`);
}

function writeNested(value: object, depth: number): string {
  if (depth >= MAX_JSON_DEPTH) {
    throw new CanonicalJsonError('too-deep', `Nested deeper than ${MAX_JSON_DEPTH} levels.`);
  }
  if (Array.isArray(value)) return writeArray(value, depth + 1);
  const prototype: unknown = Object.getPrototypeOf(value);
  if (prototype !== Object.prototype && prototype !== null && isForeign(prototype)) {
    throw new CanonicalJsonError('not-json', 'Only plain objects and arrays have a JSON form.');
  }
  return writeObject(value as Record<string, unknown>, depth + 1);
}

/** A plain object of another realm (a test's sandbox, a worker) has that realm's bare Object.prototype. */
function isForeign(prototype: unknown): boolean {
  return Object.getPrototypeOf(prototype) !== null;
}

function writeArray(items: readonly unknown[], depth: number): string {
  if (items.length === 0) return '[]';
  let text = '[' + write(items[0], depth);
  for (let at = 1; at < items.length; at++) text += ',' + write(items[at], depth);
  return text + ']';
}

function writeObject(fields: Record<string, unknown>, depth: number): string {
  const keys = sortedKeys(fields);
  let text = '{';
  for (let at = 0; at < keys.length; at++) {
    const key = keys[at]!;
    text += (at === 0 ? '' : ',') + quoteKey(key) + write(fields[key], depth);
  }
  return text + '}';
}

/** The same few field names come by all the time; the limit keeps hostile names from piling up. */
const QUOTED_KEYS = new Map<string, string>();
const MAX_QUOTED_KEYS = 500;

function quoteKey(key: string): string {
  const known = QUOTED_KEYS.get(key);
  if (known !== undefined) return known;
  const quoted = quote(key) + ':';
  if (QUOTED_KEYS.size < MAX_QUOTED_KEYS) QUOTED_KEYS.set(key, quoted);
  return quoted;
}

/** Most objects on the hot path are already in order, and checking is cheaper than sorting. */
function sortedKeys(fields: object): string[] {
  const keys = Object.keys(fields);
  for (let at = 1; at < keys.length; at++) {
    if (keys[at - 1]! > keys[at]!) return keys.sort();
  }
  return keys;
}

function quote(text: string): string {
  if (!NEEDS_CARE.test(text)) return '"' + text + '"';
  if (LONE_SURROGATE.test(text)) {
    throw new CanonicalJsonError('lone-surrogate', 'The text has half of a surrogate pair.');
  }
  return JSON.stringify(text);
}

function writeNumber(value: number): string {
  if (isUnsafeInteger(value)) {
    throw new CanonicalJsonError(
      'unsafe-integer',
      `${value} is beyond 2^53-1 and would lose digits; send it as a string.`,
    );
  }
  return canonicalNumber(value);
}
