import { type ImportSource, type Refusal, refuse } from './import-result.js';

/** Longest article source, in bytes of UTF-8. */
export const MAX_SOURCE_BYTES = 2 * 1024 * 1024;

// Overrides, embeddings and isolates can make a dose read differently from what is signed.
const FORBIDDEN = /(?![\t\n])\p{Cc}|[\u202A-\u202E\u2066-\u2069]/u;
const LONE_SURROGATE = /\p{Cs}/u;

/**
 * Turns a source into text: strict UTF-8, byte order mark dropped, line ends as LF.
 * Refuses what is too large, not UTF-8, or holds control or direction-changing characters.
 */
export function decodeText(
  source: ImportSource,
  maxBytes: number = MAX_SOURCE_BYTES,
): { ok: true; text: string } | Refusal {
  const size = typeof source === 'string' ? Buffer.byteLength(source) : source.byteLength;
  if (size > maxBytes) {
    return refuse(
      'too-large',
      `The file has ${size} bytes; at most ${maxBytes} are taken. Split it.`,
    );
  }
  const decoded = typeof source === 'string' ? wellFormed(source) : strictUtf8(source);
  if (!decoded.ok) return decoded;
  const text = decoded.text.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const forbidden = FORBIDDEN.exec(text);
  return forbidden === null ? { ok: true, text } : controlCharacter(text, forbidden.index);
}

/** The first character in any string of `text` that `decodeText` would refuse, as `U+202E`. */
export function forbiddenCharacterIn(text: string): string | undefined {
  const found = FORBIDDEN.exec(text) ?? LONE_SURROGATE.exec(text);
  return found === null ? undefined : codePointName(found[0]);
}

function wellFormed(text: string): { ok: true; text: string } | Refusal {
  const lone = LONE_SURROGATE.exec(text);
  if (lone === null) return { ok: true, text };
  return refuse(
    'invalid-utf8',
    'The text holds half of a character. Save it again as UTF-8 and send it once more.',
    lineAt(text, lone.index),
  );
}

function strictUtf8(bytes: Uint8Array): { ok: true; text: string } | Refusal {
  try {
    return { ok: true, text: new TextDecoder('utf-8', { fatal: true }).decode(bytes) };
  } catch {
    return refuse(
      'invalid-utf8',
      'The file is not valid UTF-8. Save it with the encoding UTF-8 and send it once more.',
      firstBrokenLine(bytes),
    );
  }
}

/** A line feed never occurs inside a longer UTF-8 sequence, so lines can be tried one by one. */
function firstBrokenLine(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let start = 0;
  for (let line = 1; ; line += 1) {
    const end = bytes.indexOf(0x0a, start);
    try {
      decoder.decode(bytes.subarray(start, end === -1 ? undefined : end));
    } catch {
      return line;
    }
    if (end === -1) return line;
    start = end + 1;
  }
}

function controlCharacter(text: string, index: number): Refusal {
  const name = codePointName(text.slice(index));
  const line = lineAt(text, index);
  return refuse(
    'control-character',
    `Line ${line} holds the invisible character ${name}. Remove it and send the file once more.`,
    line,
  );
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split('\n').length;
}

function codePointName(text: string): string {
  const code = text.codePointAt(0) ?? 0;
  return `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
}
