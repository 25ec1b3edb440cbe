import { type TextSelector } from '../types.js';

/** Whether the selector's offsets and quote agree with the text it was made on. */
export function selectorMatches(text: string, selector: TextSelector): boolean {
  const { exact, start, end, prefix, suffix } = selector;
  if (!Number.isInteger(start) || !Number.isInteger(end)) return false;
  if (start < 0 || end > text.length || end <= start) return false;
  return (
    text.slice(start, end) === exact &&
    text.slice(0, start).endsWith(prefix) &&
    text.slice(end).startsWith(suffix)
  );
}
