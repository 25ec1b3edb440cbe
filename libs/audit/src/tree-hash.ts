import { sha256 } from './sha256.js';

/** Every hash of the tree is SHA-256: 32 bytes, neither more nor fewer. */
export const HASH_BYTES = 32;

/** Root of the tree without leaves: SHA-256 of nothing (RFC 9162 section 2.1.1). */
export const EMPTY_ROOT: Buffer = sha256('');

/** Hash of a leaf: SHA-256(0x00 ‖ entry). A string counts as UTF-8. */
export function leafHash(entry: Uint8Array | string): Buffer {
  if (typeof entry === 'string') return sha256('\0' + entry);
  const bytes = Buffer.allocUnsafe(1 + entry.length);
  bytes[0] = 0;
  bytes.set(entry, 1);
  return sha256(bytes);
}

/** Hash of an interior node: SHA-256(0x01 ‖ left ‖ right), for two 32-byte hashes. */
export function nodeHash(left: Uint8Array, right: Uint8Array): Buffer {
  const bytes = Buffer.allocUnsafe(1 + 2 * HASH_BYTES);
  bytes[0] = 1;
  bytes.set(left, 1);
  bytes.set(right, 1 + HASH_BYTES);
  return sha256(bytes);
}

/** True for 32 bytes; proofs and roots of any other shape are refused before they are hashed. */
export function isHash(value: unknown): value is Uint8Array {
  return value instanceof Uint8Array && value.length === HASH_BYTES;
}
