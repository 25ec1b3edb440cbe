import { canonicalize } from './canonicalize.js';
import { type JsonValue } from './json-value.js';
import { sha256 } from './sha256.js';

/** `sha256:<hex>` over the RFC 8785 bytes of a value. */
export function digestOf(value: JsonValue): string {
  return `sha256:${sha256(canonicalize(value)).toString('hex')}`;
}
