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

/** Whether a text is a reason in the sense of AUD-4: ten characters or more, and says something. */
export function isReason(text: string | undefined): boolean {
  const reason = (text ?? '').trim();
  if (reason.length < 10 || !/\p{L}{2}/u.test(reason)) return false;
  const words = reason
    .toLowerCase()
    .split(/[\s.,;:!?-]+/u)
    .filter(Boolean);
  return words.some((word) => !SAYS_NOTHING.has(word)) && new Set(words).size > 1;
}
