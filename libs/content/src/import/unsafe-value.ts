import { forbiddenCharacterIn } from './decode-text.js';

const MAX_DEPTH = 32;

export interface UnsafeValue {
  kind: 'character' | 'structure';
  what: string;
}

/**
 * Looks through parsed JSON or YAML for what must not enter a revision: control or
 * direction-changing characters, nesting past 32 levels, numbers without a finite value, and
 * `__proto__` keys. Walks with a list of its own, so depth cannot exhaust the stack.
 */
export function unsafeValueIn(root: unknown): UnsafeValue | undefined {
  const waiting: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const { value, depth } = next;
    const unsafe = unsafeScalar(value);
    if (unsafe !== undefined) return unsafe;
    if (typeof value !== 'object' || value === null) continue;
    if (depth >= MAX_DEPTH) return { kind: 'structure', what: 'it is nested too deeply' };
    for (const [key, inner] of Object.entries(value)) {
      if (key === '__proto__') return { kind: 'structure', what: 'a field is named "__proto__"' };
      waiting.push({ value: key, depth: depth + 1 }, { value: inner, depth: depth + 1 });
    }
  }
  return undefined;
}

function unsafeScalar(value: unknown): UnsafeValue | undefined {
  if (typeof value === 'number' && !Number.isFinite(value)) {
    return { kind: 'structure', what: 'a number is too large' };
  }
  if (typeof value !== 'string') return undefined;
  const character = forbiddenCharacterIn(value);
  if (character === undefined) return undefined;
  return { kind: 'character', what: `it holds the invisible character ${character}` };
}
