import { canonicalize } from './canonicalize.js';
import { type JsonValue } from './json-value.js';
import { sha256 } from './sha256.js';

/** `sha256:<hex>` over the salt followed by the RFC 8785 bytes of the value. */
export function saltedDigest(salt: Uint8Array, value: JsonValue): string {
  return `sha256:${sha256(salt, canonicalize(value)).toString('hex')}`;
}
