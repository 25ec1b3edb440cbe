import { canonicalize } from './canonicalize.js';
import { type JsonValue } from './json-value.js';

/**
 * The value of a text that is exactly as RFC 8785 writes it; undefined for any other text, and never an error.
 * Equality with the rewritten text also rules out duplicate keys, which JSON.parse swallows.
 */
export function parseCanonical(text: string): JsonValue | undefined {
  try {
    const value = JSON.parse(text) as JsonValue;
    return canonicalize(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}
