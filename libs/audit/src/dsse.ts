import { type KeyObject, sign, verify } from 'node:crypto';
import { decodeBase64 } from './decode-base64.js';
import { DsseError } from './dsse-error.js';

/** A DSSE envelope (github.com/secure-systems-lab/dsse, version 1). */
export interface Envelope {
  /** Base64. */
  payload: string;
  payloadType: string;
  signatures: { keyid: string; sig: string }[];
}

/** Pre-authentication encoding: what is signed in place of the payload. Lengths count bytes. */
export function pae(type: string, body: Uint8Array | string): Buffer {
  const bytes = Buffer.from(body);
  const head = `DSSEv1 ${Buffer.byteLength(type)} ${type} ${bytes.length} `;
  return Buffer.concat([Buffer.from(head), bytes]);
}

/** Seals a payload with one Ed25519 key. */
export function signEnvelope(
  payloadType: string,
  payload: Uint8Array | string,
  key: { keyid: string; privateKey: KeyObject },
): Envelope {
  const sig = sign(null, pae(payloadType, payload), key.privateKey).toString('base64');
  return {
    payload: Buffer.from(payload).toString('base64'),
    payloadType,
    signatures: [{ keyid: key.keyid, sig }],
  };
}

/**
 * Checks an envelope and returns what was sealed and by which of the known keys. Signatures by unknown keys
 * are ignored; a bad one by a known key, or none by a known key, refuses it. Throws DsseError only, whatever comes in.
 */
export function verifyEnvelope(
  envelope: unknown,
  keys: readonly { keyid: string; publicKey: KeyObject }[],
): { payloadType: string; payload: Buffer; keyids: string[] } {
  if (!isEnvelope(envelope)) throw malformed('a field is missing or of the wrong kind');
  const payload = bytesOf(envelope.payload);
  const message = pae(envelope.payloadType, payload);
  const keyids: string[] = [];
  for (const { keyid, sig } of envelope.signatures) {
    const key = keys.find((one) => one.keyid === keyid);
    if (!key) continue;
    if (!verify(null, message, key.publicKey, bytesOf(sig))) {
      throw new DsseError('bad-signature', `The seal of ${keyid} does not match the payload.`);
    }
    keyids.push(keyid);
  }
  if (keyids.length === 0) {
    throw new DsseError(
      'no-known-signature',
      'The envelope is not sealed by a key that is trusted.',
    );
  }
  return { payloadType: envelope.payloadType, payload, keyids };
}

function isEnvelope(value: unknown): value is Envelope {
  if (typeof value !== 'object' || value === null) return false;
  const { payload, payloadType, signatures } = value as Partial<Record<keyof Envelope, unknown>>;
  if (typeof payload !== 'string' || typeof payloadType !== 'string') return false;
  return Array.isArray(signatures) && signatures.every(isSignature);
}

function isSignature(value: unknown): value is Envelope['signatures'][number] {
  if (typeof value !== 'object' || value === null) return false;
  const { keyid, sig } = value as { keyid?: unknown; sig?: unknown };
  return typeof keyid === 'string' && typeof sig === 'string';
}

/** DSSE lets writers choose the standard or the URL-safe alphabet. */
function bytesOf(encoded: string): Buffer {
  const bytes = decodeBase64(encoded.replaceAll('-', '+').replaceAll('_', '/'));
  if (bytes === null) throw malformed('a field is not base64');
  return bytes;
}

function malformed(why: string): DsseError {
  return new DsseError('malformed-envelope', `Not a DSSE envelope: ${why}.`);
}
