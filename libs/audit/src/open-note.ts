import { verify } from 'node:crypto';
import { cosignedMessage } from './cosigned-message.js';
import { decodeBase64 } from './decode-base64.js';
import { NoteError } from './note-error.js';
import { isNoteText } from './note-text.js';
import { isKeyName, NOTE_TYPES, type VerifierKey } from './verifier-key.js';

/** C2SP asks for at least 16; more than this is an attempt to keep the reader busy. */
const MAX_SIGNATURES = 100;
const ED25519_SIGNATURE_BYTES = 64;
const TIME_BYTES = 8;

/** A signature that was checked and holds. */
export interface NoteSignature {
  name: string;
  keyId: string;
  /** Unix seconds; cosignatures only. */
  time?: bigint;
}

export interface OpenedNote {
  /** The signed text with its final LF. */
  text: string;
  signatures: NoteSignature[];
}

interface SignatureLine {
  name: string;
  keyId: string;
  bytes: Buffer;
}

/**
 * Checks a C2SP signed note. Signatures by unknown keys are ignored; a bad one by a known key, or none by a
 * known key, refuses the note. Throws NoteError.
 */
export function openNote(note: string, verifiers: readonly VerifierKey[]): OpenedNote {
  const end = note.lastIndexOf('\n\n');
  if (!isNoteText(note) || end < 0) throw malformed('it is not text, a blank line and signatures');
  const text = note.slice(0, end + 1);
  const lines = note.slice(end + 2, -1).split('\n');
  if (lines.length > MAX_SIGNATURES) {
    throw new NoteError('too-many-signatures', `More than ${MAX_SIGNATURES} signatures.`);
  }
  const signatures: NoteSignature[] = [];
  for (const line of lines.map(parseLine)) {
    const key = verifiers.find((one) => one.name === line.name && one.keyId === line.keyId);
    if (key) signatures.push(check(text, line, key));
  }
  if (signatures.length === 0) {
    throw new NoteError('no-known-signature', 'The note is not signed by a key that is trusted.');
  }
  return { text, signatures };
}

function parseLine(line: string): SignatureLine {
  const [dash, name, encoded, ...rest] = line.split(' ');
  const bytes = decodeBase64(encoded ?? '');
  if (dash !== '—' || !name || !isKeyName(name) || rest.length > 0) {
    throw malformed('a signature line does not read "— <name> <base64>"');
  }
  if (bytes === null || bytes.length <= 4) throw malformed('a signature is not base64');
  return { name, keyId: bytes.toString('hex', 0, 4), bytes: bytes.subarray(4) };
}

function check(text: string, line: SignatureLine, key: VerifierKey): NoteSignature {
  const { name, keyId, bytes } = line;
  if (key.type === NOTE_TYPES.ed25519) {
    if (!isSigned(text, bytes, key)) throw badSignature(name);
    return { name, keyId };
  }
  if (bytes.length !== TIME_BYTES + ED25519_SIGNATURE_BYTES) throw badSignature(name);
  const time = bytes.readBigUInt64BE();
  const isGood = isSigned(cosignedMessage(time, text), bytes.subarray(TIME_BYTES), key);
  if (!isGood || time > 2n ** 63n - 1n) throw badSignature(name);
  return { name, keyId, time };
}

function isSigned(message: string, signature: Buffer, key: VerifierKey): boolean {
  return verify(null, Buffer.from(message), key.publicKey, signature);
}

function malformed(why: string): NoteError {
  return new NoteError('malformed-note', `Not a signed note: ${why}.`);
}

function badSignature(name: string): NoteError {
  return new NoteError('bad-signature', `The signature of ${name} does not match the text.`);
}
