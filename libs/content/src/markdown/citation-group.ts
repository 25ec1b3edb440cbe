import { scanKey } from './scan-key.js';

/** One `@key` of a citation with the words written before and after it. */
export interface CitationPart {
  key: string;
  prefix: string;
  suffix: string;
}

const MAX_GROUP = 4000;

/**
 * Reads `[see @a, p. 3; -@b]` at `start` (the bracket). Undefined when it is no citation group: every
 * part between semicolons must hold a key, after a space, a bracket or a minus (so no e-mail address).
 */
export function scanGroup(
  text: string,
  start: number,
): { parts: CitationPart[]; end: number } | undefined {
  const close = closingBracket(text, start);
  if (close === undefined || leadsToAddress(text, close + 1)) return undefined;
  const inner = text.slice(start + 1, close);
  if (!inner.includes('@')) return undefined;
  const parts: CitationPart[] = [];
  let at = 0;
  while (at <= inner.length) {
    const part = scanPart(inner, at);
    if (!part) return undefined;
    parts.push(part);
    at = part.end + 1;
  }
  return { parts, end: close + 1 };
}

function closingBracket(text: string, start: number): number | undefined {
  const limit = Math.min(text.length, start + MAX_GROUP);
  for (let at = start + 1; at < limit; at++) {
    if (text[at] === ']') return at;
    if (text[at] === '[' || text[at] === '`') return undefined;
  }
  return undefined;
}

// `[@name](https://…)` is a link whose text happens to begin with an at sign.
function leadsToAddress(text: string, at: number): boolean {
  return /^\(\s*<?(?:[a-z][a-z0-9+.-]*:|#|\/)/i.test(text.slice(at, at + 40));
}

function scanPart(inner: string, start: number): (CitationPart & { end: number }) | undefined {
  const sign = inner.indexOf('@', start);
  if (sign < 0 || inner.slice(start, sign).includes(';')) return undefined;
  if (sign > start && !/[\s(-]/.test(inner[sign - 1]!)) return undefined;
  const scanned = scanKey(inner, sign + 1, true);
  if (!scanned) return undefined;
  const semicolon = inner.indexOf(';', scanned.end);
  const end = semicolon < 0 ? inner.length : semicolon;
  return {
    key: scanned.key,
    prefix: squeeze(inner.slice(start, sign).replace(/-$/, '')),
    suffix: squeeze(inner.slice(scanned.end, end)),
    end,
  };
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
