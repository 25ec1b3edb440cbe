const LONGEST_HEADING = 100;
const LONGEST_HEADING_WORDS = 14;

/** The named parts of an answer, such as "From the Guidelines". */
export function isSectionLine(text: string): boolean {
  return (
    text.length <= 60 && /^from (the )?\p{L}[\p{L}\s-]*$/iu.test(text) && !/\s\S{25,}/.test(text)
  );
}

/** The line above the reference list. */
export function isReferencesHeading(text: string): boolean {
  return /^(references?|sources|bibliography|works cited)\s*:?$/i.test(text);
}

/** A line that can be a heading where it stands alone: short, and no sentence. */
export function isHeadingText(text: string): boolean {
  if (text.length > LONGEST_HEADING || /[.!;:,]$/.test(text)) return false;
  if (text.split(/\s+/).length > LONGEST_HEADING_WORDS) return false;
  return /^[\p{Lu}\p{Lo}\p{N}"“(]/u.test(text) && /\p{L}/u.test(text);
}
