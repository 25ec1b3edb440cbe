import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { generateKeyPairSync } from 'node:crypto';
import { pae, signEnvelope, verifyEnvelope } from './dsse.js';
import { DsseError } from './dsse-error.js';
import { sha256 } from './sha256.js';

const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const stranger = generateKeyPairSync('ed25519');
const TYPE = 'application/vnd.example+json';
const sealed = signEnvelope(TYPE, '{"a":"ü"}', { keyid: 'k', privateKey });
const keys = [{ keyid: 'k', publicKey }];
const [seal] = sealed.signatures;

const codeOf = (envelope: unknown) => {
  try {
    verifyEnvelope(envelope, keys);
  } catch (error) {
    if (error instanceof DsseError) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('DSSE', () => {
  it('encodes the published example before signing', () => {
    const encoded = pae('http://example.com/HelloWorld', 'hello world');
    expect(encoded.toString()).toBe('DSSEv1 29 http://example.com/HelloWorld 11 hello world');
    expect(sha256(encoded).toString('hex')).toBe(
      '217751fac2c4f14edb2c9297fbc34abcb016ba88e74757e875ec4ac16fb6b6a1',
    );
  });

  it('counts bytes, not characters', () => {
    expect(pae('ü', Buffer.from('é')).toString()).toBe('DSSEv1 2 ü 2 é');
  });

  it('gives back what was sealed and by whom', () => {
    expect(verifyEnvelope(sealed, keys)).toEqual({
      payloadType: TYPE,
      payload: Buffer.from('{"a":"ü"}'),
      keyids: ['k'],
    });
  });

  it('reads the URL-safe alphabet too', () => {
    const sig = seal!.sig.replaceAll('+', '-').replaceAll('/', '_');
    expect(verifyEnvelope({ ...sealed, signatures: [{ keyid: 'k', sig }] }, keys).keyids).toEqual([
      'k',
    ]);
  });

  it('ignores unknown keys but not when there is no other', () => {
    const other = { keyid: 'x', sig: seal!.sig };
    expect(verifyEnvelope({ ...sealed, signatures: [other, seal] }, keys).keyids).toEqual(['k']);
    expect(codeOf({ ...sealed, signatures: [other] })).toBe('no-known-signature');
    expect(codeOf({ ...sealed, signatures: [] })).toBe('no-known-signature');
  });

  it('refuses another payload, another type and another signer', () => {
    expect(codeOf({ ...sealed, payload: Buffer.from('{}').toString('base64') })).toBe(
      'bad-signature',
    );
    expect(codeOf({ ...sealed, payloadType: 'text/plain' })).toBe('bad-signature');
    const forged = signEnvelope(TYPE, '{"a":"ü"}', { keyid: 'k', privateKey: stranger.privateKey });
    expect(codeOf(forged)).toBe('bad-signature');
  });

  it.each([
    null,
    'x',
    {},
    { ...sealed, payload: 5 },
    { ...sealed, payload: '!' },
    { ...sealed, payloadType: null },
    { ...sealed, signatures: {} },
    { ...sealed, signatures: [null] },
    { ...sealed, signatures: ['x'] },
    { ...sealed, signatures: [{ keyid: 'k' }] },
    { ...sealed, signatures: [{ keyid: 'k', sig: '!' }] },
  ])('refuses %j as malformed', (envelope) => {
    expect(codeOf(envelope)).toBe('malformed-envelope');
  });

  it('never fails with anything but its own error', () => {
    fc.assert(fc.property(fc.anything(), (value) => expect(codeOf(value)).not.toBe('accepted')));
  });
});
