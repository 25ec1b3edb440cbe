import { KeyObject } from 'node:crypto';
import { decodeBase64 } from './decode-base64.js';
import { ED25519_BYTES, publicKeyOf, rawPublicKey } from './ed25519-key.js';
import { NoteError } from './note-error.js';
import { sha256 } from './sha256.js';

/** Signature type bytes of C2SP signed-note: plain Ed25519, and Ed25519 cosignatures with a time. */
export const NOTE_TYPES = { ed25519: 0x01, cosignature: 0x04 } as const;
export type NoteType = (typeof NOTE_TYPES)[keyof typeof NOTE_TYPES];

/** A key that notes are checked with; name and id together say which one signed. */
export interface VerifierKey {
  name: string;
  /** Eight hex digits. */
  keyId: string;
  type: NoteType;
  publicKey: KeyObject;
}

/** Not empty, no Unicode space, no `+`, no control character, no half of a surrogate pair. */
// eslint-disable-next-line no-control-regex -- control characters are what is refused
const KEY_NAME = /^[^\s\u0000-\u001f\u0085+\p{Surrogate}]+$/u;
const VERIFIER_KEY = /^([^+]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/;

export function isKeyName(name: string): boolean {
  return KEY_NAME.test(name);
}

/** Key id as C2SP recommends: SHA-256(name ‖ LF ‖ type ‖ public key), first four bytes, in hex. */
export function noteKeyId(name: string, type: NoteType, raw: Uint8Array): string {
  return sha256(`${name}\n`, Uint8Array.of(type), raw).toString('hex', 0, 4);
}

/** Reads `<name>+<key id>+<base64(type ‖ key)>`; throws NoteError 'bad-key' or 'unsupported-key'. */
export function parseVerifierKey(vkey: string): VerifierKey {
  const [, name, keyId, encoded] = VERIFIER_KEY.exec(vkey) ?? [];
  const bytes = decodeBase64(encoded ?? '');
  if (!name || !keyId || !bytes || !isKeyName(name)) {
    throw new NoteError('bad-key', 'A verifier key reads <name>+<8 hex digits>+<base64>.');
  }
  const type = Object.values(NOTE_TYPES).find((known) => known === bytes[0]);
  if (type === undefined || bytes.length !== 1 + ED25519_BYTES) {
    throw new NoteError('unsupported-key', `The key of ${name} is not an Ed25519 key.`);
  }
  const raw = bytes.subarray(1);
  if (noteKeyId(name, type, raw) !== keyId) {
    throw new NoteError('bad-key', `The key id of ${name} does not belong to its key.`);
  }
  return { name, keyId, type, publicKey: publicKeyOf(raw) };
}

/** The text form of a public key: a KeyObject or 32 raw bytes. */
export function formatVerifierKey(
  name: string,
  publicKey: KeyObject | Uint8Array,
  type: NoteType = NOTE_TYPES.ed25519,
): string {
  if (!isKeyName(name)) {
    throw new NoteError('bad-key', 'A key name has no spaces, no + and is not empty.');
  }
  const raw = publicKey instanceof KeyObject ? rawPublicKey(publicKey) : publicKey;
  const encoded = Buffer.concat([Uint8Array.of(type), raw]).toString('base64');
  return `${name}+${noteKeyId(name, type, raw)}+${encoded}`;
}
