import { createPublicKey, type KeyObject } from 'node:crypto';

export const ED25519_BYTES = 32;

/** The 32 raw bytes (RFC 8032) of an Ed25519 key's public half; throws a TypeError for keys of another kind. */
export function rawPublicKey(key: KeyObject): Buffer {
  if (key.asymmetricKeyType !== 'ed25519') throw new TypeError('An Ed25519 key is needed.');
  const publicHalf = key.type === 'private' ? createPublicKey(key) : key;
  return Buffer.from(publicHalf.export({ format: 'jwk' }).x!, 'base64url');
}

/** A key object from 32 raw bytes. */
export function publicKeyOf(raw: Uint8Array): KeyObject {
  const x = Buffer.from(raw).toString('base64url');
  return createPublicKey({ key: { kty: 'OKP', crv: 'Ed25519', x }, format: 'jwk' });
}
