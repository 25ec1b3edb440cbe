/** Deeper than any body of ours; recursion over it stays far from the end of the stack. */
const MAX_JSON_DEPTH = 32;

/** Whether a parsed value nests deeper than we take. Walks with a list of its own. */
export function isTooDeep(root: unknown, max = MAX_JSON_DEPTH): boolean {
  if (typeof root !== 'object' || root === null) return false;
  let level: object[] = [root];
  for (let depth = 0; level.length > 0; depth += 1) {
    if (depth >= max) return true;
    level = level.flatMap((value) => Object.values(value).filter(isNested));
  }
  return false;
}

function isNested(value: unknown): value is object {
  return typeof value === 'object' && value !== null;
}
