// C0 and C1 (tab and line feed apart) and the bidirectional overrides and isolates of Unicode UAX #9:
// they make a text read differently from what is stored and signed.
const CONTROLS =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/** The text without the characters that must not be shown. */
export function withoutControlCharacters(text: string): string {
  return text.replace(CONTROLS, '');
}

/** Offset and code point (`U+202E`) of every forbidden character; CR before LF is a line end. */
export function findControlCharacters(text: string): { at: number; name: string }[] {
  const found: { at: number; name: string }[] = [];
  for (const match of text.matchAll(CONTROLS)) {
    if (match[0] === '\r' && text[match.index + 1] === '\n') continue;
    const code = match[0].charCodeAt(0).toString(16).toUpperCase().padStart(4, '0');
    found.push({ at: match.index, name: `U+${code}` });
  }
  return found;
}
