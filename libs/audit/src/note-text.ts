// eslint-disable-next-line no-control-regex -- control characters are what is refused
const REFUSED = /[\u0000-\u0009\u000b-\u001f\p{Surrogate}]/u;

/** Text that may stand in a note: ends with LF, no other control character, no half of a surrogate pair. */
export function isNoteText(text: string): boolean {
  return text.endsWith('\n') && !REFUSED.test(text);
}
