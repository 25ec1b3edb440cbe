import { CanonicalJsonError } from './canonical-json-error.js';
import { canonicalize } from './canonicalize.js';
import { type JsonValue } from './json-value.js';

const NUMBER = /-?\d[\d.eE+-]*/y;

/**
 * Parses JSON that means the same to every reader: refuses duplicate keys, lone surrogates, integers
 * beyond 2^53-1, numbers that overflow, and nesting deeper than canonical JSON allows. Throws CanonicalJsonError.
 */
export function parseStrict(text: string): JsonValue {
  let value: JsonValue;
  try {
    value = JSON.parse(text) as JsonValue;
  } catch (error) {
    throw new CanonicalJsonError('bad-syntax', `Not JSON: ${(error as Error).message}`);
  }
  refuseAmbiguity(text);
  // Refuses what JSON.parse lets through: half surrogate pairs, lost digits, Infinity, depth.
  canonicalize(value);
  return value;
}

/** Walks text whose syntax is known to be good; keeps the keys seen for each object that is still open. */
function refuseAmbiguity(text: string): void {
  const open: (Set<string> | undefined)[] = [];
  for (let at = 0; at < text.length;) {
    const sign = text[at]!;
    if (sign === '"') {
      const end = endOfString(text, at);
      if (isKey(text, end)) rememberKey(open.at(-1), text.slice(at, end));
      at = end;
    } else if (sign === '-' || isDigit(sign)) {
      at = checkNumber(text, at);
    } else {
      if (sign === '{') open.push(new Set());
      else if (sign === '[') open.push(undefined);
      else if (sign === '}' || sign === ']') open.pop();
      at += 1;
    }
  }
}

function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (text[at] !== '"') at += text[at] === '\\' ? 2 : 1;
  return at + 1;
}

function isKey(text: string, end: number): boolean {
  let at = end;
  while (' \t\n\r'.includes(text[at] ?? ':')) at += 1;
  return text[at] === ':';
}

function rememberKey(keys: Set<string> | undefined, token: string): void {
  const key = JSON.parse(token) as string;
  if (keys?.has(key)) {
    throw new CanonicalJsonError('duplicate-key', `The key ${token} is there twice.`);
  }
  keys?.add(key);
}

function isDigit(sign: string): boolean {
  return sign >= '0' && sign <= '9';
}

/** An integer token too large to hold is refused even where the double would be written with an exponent. */
function checkNumber(text: string, start: number): number {
  NUMBER.lastIndex = start;
  const token = NUMBER.exec(text)![0];
  if (!/[.eE]/.test(token) && !Number.isSafeInteger(Number(token))) {
    throw new CanonicalJsonError(
      'unsafe-integer',
      `${token.slice(0, 40)} is beyond 2^53-1 and would lose digits; send it as a string.`,
    );
  }
  return start + token.length;
}
