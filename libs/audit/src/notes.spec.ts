import { describe, expect, it } from '@jest/globals';
import { createPrivateKey, createPublicKey, generateKeyPairSync } from 'node:crypto';
import { REFERENCE_ROOTS } from '../testing/reference-tree.js';
import { formatCheckpoint, parseCheckpoint } from './checkpoint.js';
import { publicKeyOf, rawPublicKey } from './ed25519-key.js';
import { NoteError } from './note-error.js';
import { cosignatureSigner, noteSigner } from './note-signer.js';
import { openNote } from './open-note.js';
import { signatureLine, signNote } from './sign-note.js';
import { formatTlogProof, parseTlogProof } from './tlog-proof.js';
import { formatVerifierKey, NOTE_TYPES, parseVerifierKey } from './verifier-key.js';

const privateKeyOf = (seed: string) =>
  createPrivateKey({
    key: Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex'),
    format: 'der',
    type: 'pkcs8',
  });
// RFC 8032 section 7.1, TEST 1 and TEST 2.
const logKey = privateKeyOf('9d61b19deffd5a60ba844af492ec2cc44449c5697b326919703bac031cae7f60');
const witnessKey = privateKeyOf('4ccd089b28ff96da9db6c346ec114e0f5b8a319f35aba624da8cf6ed4fb8a6fb');
const LOG = 'audit.example.org/board';
const WITNESS = 'witness.example.org/w1';
const LOG_VKEY = 'audit.example.org/board+beee528d+AddamAGCsQq31Uv+08lkBzoO4XLz2qYjJa8CGmj3B1Ea';
const WITNESS_VKEY = 'witness.example.org/w1+2ce32234+BD1AF8PoQ4lakrcKp00bfrycmCzPLsSWjMDNVfEq9GYM';
const NOTE = `audit.example.org/board
8
XcnaeacGWamtVZy3Ad7ZoqudgjqtL0lgz+Nw7/RgQyg=

— audit.example.org/board vu5SjfrUb2H0CgkhanVh1lsjn5/aCDEw5vlFbwt/hxHFjTfmzhBTPPdDS1xHf8u5+S0n+0D2WOtw4zFPSWyTjOT3HQ0=
— witness.example.org/w1 LOMiNAAAAABlU/EAC54siXYryozIV+8AgBxV0JJYpze7qliuXat5SjSbq2merB2efYUk1ULsxtvyv4vfbyAh+31TPfoJAE5vAvgFCg==
`;
const TEXT = NOTE.slice(0, NOTE.indexOf('\n\n') + 1);
const logVerifier = parseVerifierKey(LOG_VKEY);
const witnessVerifier = parseVerifierKey(WITNESS_VKEY);
const both = [logVerifier, witnessVerifier];

const codeOf = (work: () => unknown) => {
  try {
    work();
  } catch (error) {
    if (error instanceof NoteError) return error.code;
    throw error;
  }
  return 'accepted';
};
const lineOf = (name: string, bytes: Uint8Array) =>
  `— ${name} ${Buffer.from(bytes).toString('base64')}\n`;

describe('signed notes', () => {
  const SPEC_KEY = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
  const SPEC_TEXT = 'This is an example message.\n';
  const SPEC_SIGNATURE =
    'Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=';

  it('open as in the specification', () => {
    const note = `${SPEC_TEXT}\n— example.com/foo ${SPEC_SIGNATURE}\n`;
    const key = parseVerifierKey(SPEC_KEY);
    expect(openNote(note, [key])).toEqual({
      text: SPEC_TEXT,
      signatures: [{ name: 'example.com/foo', keyId: '530d903a' }],
    });
    const shorter = note.replace('message.\n', 'message.');
    expect(codeOf(() => openNote(shorter, [key]))).toBe('malformed-note');
    expect(codeOf(() => openNote(note.replace('example m', 'Example m'), [key]))).toBe(
      'bad-signature',
    );
  });

  it('are written byte for byte as in the project’s vector', () => {
    const root = Buffer.from(REFERENCE_ROOTS[8]!, 'hex');
    const text = formatCheckpoint({ origin: LOG, size: 8, root });
    const signers = [
      noteSigner(LOG, logKey),
      cosignatureSigner(WITNESS, witnessKey, 1_700_000_000),
    ];
    expect(signNote(text, signers)).toBe(NOTE);
    expect(signNote(text, signers.slice(0, 1)) + signatureLine(text, signers[1]!)).toBe(NOTE);
  });

  it('tell who signed, and when a witness did', () => {
    expect(openNote(NOTE, both)).toEqual({
      text: TEXT,
      signatures: [
        { name: LOG, keyId: 'beee528d' },
        { name: WITNESS, keyId: '2ce32234', time: 1_700_000_000n },
      ],
    });
  });

  it('ignore signatures by unknown keys, also under a known name or id', () => {
    const [first, second] = NOTE.slice(TEXT.length + 1).split('\n');
    const otherId = lineOf(LOG, Buffer.alloc(68));
    const otherName = first!.replace(LOG, 'other.example') + '\n';
    const note = `${TEXT}\n${otherId}${otherName}${second}\n${first}\n`;
    expect(openNote(note, [logVerifier]).signatures).toEqual([{ name: LOG, keyId: 'beee528d' }]);
    expect(codeOf(() => openNote(`${TEXT}\n${otherId}${otherName}`, both))).toBe(
      'no-known-signature',
    );
    expect(codeOf(() => openNote(NOTE, []))).toBe('no-known-signature');
  });

  it('are refused when a known key signed something else, even beside a good signature', () => {
    const bad = lineOf(LOG, Buffer.concat([Buffer.from('beee528d', 'hex'), Buffer.alloc(64)]));
    expect(codeOf(() => openNote(NOTE + bad, both))).toBe('bad-signature');
    const short = lineOf(WITNESS, Buffer.from('2ce32234ff', 'hex'));
    expect(codeOf(() => openNote(NOTE + short, both))).toBe('bad-signature');
    const later = NOTE.replace('LOMiNAAAAABlU/EA', 'LOMiNAAAAABlU/EB');
    expect(codeOf(() => openNote(later, both))).toBe('bad-signature');
  });

  it('take sixteen signatures and refuse more than a hundred', () => {
    const stranger = lineOf('other.example', Buffer.alloc(68, 1));
    expect(openNote(NOTE + stranger.repeat(14), both).signatures).toHaveLength(2);
    expect(codeOf(() => openNote(NOTE + stranger.repeat(99), both))).toBe('too-many-signatures');
  });

  it('may have blank lines in their text', () => {
    const text = 'one\n\ntwo\n';
    expect(openNote(signNote(text, [noteSigner(LOG, logKey)]), both).text).toBe(text);
  });

  it.each([
    ['no blank line', 'text\n'],
    ['no final line feed', NOTE.slice(0, -1)],
    ['a tab', NOTE.replace('8\n', '8\t\n')],
    ['a carriage return', NOTE.replaceAll('\n', '\r\n')],
    ['a zero character', `\0${NOTE}`],
    ['half a surrogate pair', `\ud800${NOTE}`],
    ['a hyphen for the dash', NOTE.replaceAll('—', '-')],
    ['a missing name', `${TEXT}\n—  AAAAAAAA\n`],
    ['a plus in the name', `${TEXT}\n— a+b AAAAAAAA\n`],
    ['a wide space in the name', `${TEXT}\n— a\u3000b AAAAAAAA\n`],
    ['a third part', `${TEXT}\n— a AAAAAAAA b\n`],
    ['no signature', `${TEXT}\n— a\n`],
    ['bits after the base64', `${TEXT}\n— a AAAAAAB=\n`],
    ['a key id only', `${TEXT}\n— a AAAAAA==\n`],
    ['an empty signature part', `${TEXT}\n\n`],
  ])('are refused with %s', (_name, note) => {
    expect(codeOf(() => openNote(note, both))).toBe('malformed-note');
  });

  it('are not signed without a final line feed or under a bad name', () => {
    expect(codeOf(() => signNote('text', [noteSigner(LOG, logKey)]))).toBe('malformed-note');
    expect(codeOf(() => noteSigner('a b', logKey))).toBe('bad-key');
    expect(() => cosignatureSigner(WITNESS, witnessKey, -1)).toThrow(RangeError);
    expect(() => cosignatureSigner(WITNESS, witnessKey, 1.5)).toThrow(RangeError);
  });
  it('do not take a cosignature from beyond the end of time', () => {
    const time = Buffer.alloc(8, 0xff);
    const blob = Buffer.concat([Buffer.from('2ce32234', 'hex'), time, Buffer.alloc(64)]);
    expect(codeOf(() => openNote(`${TEXT}\n${lineOf(WITNESS, blob)}`, both))).toBe('bad-signature');
  });
});

describe('verifier keys', () => {
  it('are written and read as in the vector', () => {
    expect(formatVerifierKey(LOG, createPublicKey(logKey))).toBe(LOG_VKEY);
    expect(formatVerifierKey(LOG, logKey)).toBe(LOG_VKEY);
    expect(formatVerifierKey(WITNESS, rawPublicKey(witnessKey), NOTE_TYPES.cosignature)).toBe(
      WITNESS_VKEY,
    );
    expect(rawPublicKey(publicKeyOf(rawPublicKey(logKey)))).toEqual(rawPublicKey(logKey));
    expect(logVerifier).toMatchObject({ name: LOG, keyId: 'beee528d', type: 1 });
  });

  it.each([
    ['', 'bad-key'],
    ['a+b', 'bad-key'],
    [LOG_VKEY.replace('beee528d', 'beee528e'), 'bad-key'],
    [LOG_VKEY.replace('board', 'bored'), 'bad-key'],
    [LOG_VKEY.replace('beee528d', 'BEEE528D'), 'bad-key'],
    [LOG_VKEY.replace('audit.', 'audit .'), 'bad-key'],
    [`${LOG_VKEY}=`, 'bad-key'],
    ['a+00000000+BgAA', 'unsupported-key'],
    ['a+00000000+AQAA', 'unsupported-key'],
  ])('like %s are refused', (vkey, code) => {
    expect(codeOf(() => parseVerifierKey(vkey))).toBe(code);
  });

  it('are Ed25519 keys with a good name', () => {
    const { privateKey } = generateKeyPairSync('x25519');
    expect(() => rawPublicKey(privateKey)).toThrow(TypeError);
    expect(codeOf(() => formatVerifierKey('a+b', logKey))).toBe('bad-key');
  });
});

describe('checkpoints', () => {
  it('are read back', () => {
    const root = Buffer.from(REFERENCE_ROOTS[8]!, 'hex');
    expect(parseCheckpoint(TEXT)).toEqual({ origin: LOG, size: 8, root, extensions: [] });
    expect(parseCheckpoint(`${TEXT}more\n`).extensions).toEqual(['more']);
  });

  it.each([
    TEXT.slice(0, -1),
    TEXT.replace('\n8\n', '\n08\n'),
    TEXT.replace('\n8\n', '\n-8\n'),
    TEXT.replace('\n8\n', '\n8 \n'),
    TEXT.replace('\n8\n', '\n9007199254740992\n'),
    TEXT.replace('\n8\n', '\n\n'),
    TEXT.replace(LOG, ''),
    TEXT.replace('Xcna', ''),
    TEXT.replace('Xcna', 'Xcna '),
    `${TEXT}\nmore\n`,
    'a\n1\n',
    'a\n',
    '\n',
  ])('like %j are refused', (text) => {
    expect(codeOf(() => parseCheckpoint(text))).toBe('malformed-checkpoint');
  });

  it('are not written when they could not be read', () => {
    const root = Buffer.alloc(32);
    expect(codeOf(() => formatCheckpoint({ origin: '', size: 1, root }))).toBe(
      'malformed-checkpoint',
    );
    expect(codeOf(() => formatCheckpoint({ origin: 'a', size: 1.5, root }))).toBe(
      'malformed-checkpoint',
    );
    const forged = `a\n1\n${root.toString('base64')}`;
    expect(codeOf(() => formatCheckpoint({ origin: forged, size: 1, root }))).toBe(
      'malformed-checkpoint',
    );
  });
});

describe('proof files', () => {
  const proof = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)];

  it('are read back, with and without extra data', () => {
    const plain = { index: 5, proof, checkpoint: NOTE };
    expect(parseTlogProof(formatTlogProof(plain))).toEqual(plain);
    const extra = { ...plain, extra: Buffer.from('more') };
    expect(parseTlogProof(formatTlogProof(extra))).toEqual(extra);
    const first = { index: 0, proof: [], checkpoint: NOTE };
    expect(formatTlogProof(first)).toBe(`c2sp.org/tlog-proof@v1\nindex 0\n\n${NOTE}`);
    expect(parseTlogProof(formatTlogProof(first))).toEqual(first);
  });

  it.each([
    '',
    'c2sp.org/tlog-proof@v1\nindex 0\n',
    `c2sp.org/tlog-proof@v2\nindex 0\n\n${NOTE}`,
    `c2sp.org/tlog-proof@v1\n\n${NOTE}`,
    `c2sp.org/tlog-proof@v1\nindex 00\n\n${NOTE}`,
    `c2sp.org/tlog-proof@v1\nIndex 0\n\n${NOTE}`,
    `c2sp.org/tlog-proof@v1\nextra !\nindex 0\n\n${NOTE}`,
    `c2sp.org/tlog-proof@v1\nindex 0\nAAAA\n\n${NOTE}`,
    formatTlogProof({
      index: 0,
      proof: Array.from({ length: 64 }, () => proof[0]!),
      checkpoint: NOTE,
    }),
  ])('like %j are refused', (text) => {
    expect(codeOf(() => parseTlogProof(text))).toBe('malformed-proof');
  });
});
