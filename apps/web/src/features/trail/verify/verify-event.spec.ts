import { generateKeyPairSync } from 'node:crypto';
import { describe, expect, it } from '@jest/globals';
import {
  buildInclusionProof,
  formatCheckpoint,
  formatTlogProof,
  formatVerifierKey,
  noteSigner,
  signNote,
} from '#libs/audit';
import { aLog, storedTree } from '#testing/audit';
import { sizeIn, verifyEvent } from './verify-event';

const ORIGIN = 'log.example.org/imprimatur';
const { privateKey, publicKey } = generateKeyPairSync('ed25519');
const verifierKey = formatVerifierKey(ORIGIN, publicKey);

/** What an auditor would have of a log of that size, and the proof for one of its rows. */
function claimFor(index: number, size: number) {
  const log = aLog(size);
  const leaves = log.map(({ leafHash }) => Buffer.from(leafHash));
  const { read, roots } = storedTree(leaves);
  const head = formatCheckpoint({ origin: ORIGIN, size, root: roots[size]! });
  const checkpoint = signNote(head, [noteSigner(ORIGIN, privateKey)]);
  const proof = buildInclusionProof(index, size, read);
  return {
    ...{ checkpoint, verifierKey, exact: Buffer.from(log[index]!.bytes).toString() },
    proof: formatTlogProof({ index, proof, checkpoint }),
  };
}

describe('a row against the checkpoint that an auditor brings', () => {
  it('holds for every row of logs of every small size', async () => {
    for (let size = 1; size <= 9; size++)
      for (let index = 0; index < size; index++) {
        const verdict = await verifyEvent(claimFor(index, size));
        expect({ size, index, failed: verdict.failed }).toEqual({ size, index, failed: undefined });
      }
  });

  it('fails on a changed byte of the row', async () => {
    const claim = claimFor(2, 7);
    const exact = claim.exact.replace(/.(?="[^"]*$)/, '~');
    expect(exact).not.toBe(claim.exact);
    expect(await verifyEvent({ ...claim, exact })).toMatchObject({ failed: 'inclusion' });
  });

  it('fails on another row’s proof', async () => {
    const { proof } = claimFor(3, 7);
    expect(await verifyEvent({ ...claimFor(2, 7), proof })).toMatchObject({ failed: 'row' });
  });

  it('fails on a changed byte of the checkpoint', async () => {
    const claim = claimFor(2, 7);
    const checkpoint = claim.checkpoint.replace('\n7\n', '\n8\n');
    expect(await verifyEvent({ ...claim, checkpoint })).toMatchObject({ failed: 'signature' });
  });

  it('fails on another key, and on a key whose id is not its own', async () => {
    const claim = claimFor(0, 1);
    const other = formatVerifierKey(ORIGIN, generateKeyPairSync('ed25519').publicKey);
    expect(await verifyEvent({ ...claim, verifierKey: other })).toMatchObject({
      failed: 'signature',
    });
    const broken = verifierKey.replace(/\+[0-9a-f]{8}\+/, '+00000000+');
    expect(await verifyEvent({ ...claim, verifierKey: broken })).toMatchObject({ failed: 'key' });
  });

  it('fails on the checkpoint of another size', async () => {
    const { checkpoint } = claimFor(2, 6);
    expect(await verifyEvent({ ...claimFor(2, 7), checkpoint })).toMatchObject({
      failed: 'inclusion',
    });
  });

  it('reads the size that a checkpoint tells', () => {
    expect(sizeIn(claimFor(0, 5).checkpoint)).toBe(5);
    expect(sizeIn('nothing')).toBeUndefined();
  });
});
