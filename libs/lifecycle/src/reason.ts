const SAYS_NOTHING = new Set([
  'update',
  'updated',
  'fix',
  'fixed',
  'n/a',
  'none',
  'change',
  'changes',
]);

/** Fewer different letters than this is a key held down, in any script. */
const DIFFERENT_LETTERS = 4;

const WORD = /[\p{L}\p{M}\p{N}]+(?:\/[\p{L}\p{M}\p{N}]+)*/gu;

/** Whether a text is a reason in the sense of AUD-4: ten characters or more, and says something. */
export function isReason(text: string | undefined): boolean {
  const reason = (text ?? '').trim().toLowerCase();
  const letters = new Set(reason.match(/\p{L}/gu));
  if (reason.length < 10 || letters.size < DIFFERENT_LETTERS) return false;
  return [...reason.matchAll(WORD)].some(([word]) => !SAYS_NOTHING.has(word));
}
