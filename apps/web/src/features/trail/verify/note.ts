import { type Bytes, fromBase64, sha256, toHex, utf8 } from './bytes';

/** A C2SP verifier key: `<name>+<key id>+<base64(type ‖ key)>`. */
export interface VerifierKey {
  readonly name: string;
  readonly keyId: string;
  readonly raw: Bytes;
}

/** A C2SP checkpoint: the head of a tree. */
export interface TreeHead {
  readonly size: number;
  readonly root: Bytes;
}

const VERIFIER_KEY = /^([^+\s]+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/;
const ED25519 = 1;
const KEY_BYTES = 32;
const ID_BYTES = 4;
const DECIMAL = /^(0|[1-9][0-9]{0,14})$/;

/** The key that a line tells, or null when its id does not belong to it or it is none. */
export async function keyIn(line: string): Promise<VerifierKey | null> {
  const [, name = '', keyId = '', encoded = ''] = VERIFIER_KEY.exec(line.trim()) ?? [];
  const bytes = fromBase64(encoded);
  if (bytes?.length !== 1 + KEY_BYTES || bytes[0] !== ED25519) return null;
  const id = await sha256(utf8(`${name}\n`), bytes);
  return toHex(id.subarray(0, ID_BYTES)) === keyId ? { name, keyId, raw: bytes.slice(1) } : null;
}

/** Whether a signed note carries a signature of this key that holds for its text. */
export async function isSignedBy(note: string, key: VerifierKey): Promise<boolean> {
  const end = note.lastIndexOf('\n\n');
  if (end < 0) return false;
  const text = note.slice(0, end + 1);
  for (const line of note.slice(end + 2).split('\n')) {
    const [dash, name, encoded = ''] = line.split(' ');
    const bytes = fromBase64(encoded);
    if (dash !== '—' || name !== key.name || !bytes) continue;
    if (toHex(bytes.subarray(0, ID_BYTES)) !== key.keyId) continue;
    return holds(key.raw, bytes.slice(ID_BYTES), text);
  }
  return false;
}

async function holds(raw: Bytes, signature: Bytes, text: string): Promise<boolean> {
  const key = await crypto.subtle.importKey('raw', raw, 'Ed25519', false, ['verify']);
  return crypto.subtle.verify('Ed25519', key, signature, utf8(text));
}

/** Size and root that a checkpoint of this origin tells, or null when it is none. */
export function treeHeadIn(note: string, origin: string): TreeHead | null {
  const [name, size = '', encoded = ''] = note.split('\n');
  const root = fromBase64(encoded);
  if (name !== origin || !DECIMAL.test(size) || root?.length !== KEY_BYTES) return null;
  return { size: Number(size), root };
}
