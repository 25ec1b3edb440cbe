import { type VerifierKey, isSignedBy, keyIn, treeHeadIn } from './note';
import { leadsToRoot, leafHashOf } from './merkle';
import { proofIn } from './tlog-proof';
import { toHex } from './bytes';

/** What is checked, in this order; the first that does not hold ends it. */
export const STEPS = ['key', 'signature', 'head', 'proof', 'row', 'inclusion'] as const;
export type Step = (typeof STEPS)[number];

export interface Verdict {
  /** The steps that hold. */
  readonly held: readonly Step[];
  /** The first that does not; absent when all of them hold. */
  readonly failed?: Step;
  /** RFC 9162 leaf hash of the row, as this browser computed it. */
  readonly leafHash: string;
}

export interface Claim {
  /** The row as it was hashed. */
  readonly exact: string;
  /** The signed note that the auditor brought. */
  readonly checkpoint: string;
  readonly verifierKey: string;
  /** A C2SP tlog-proof for the size of that checkpoint. */
  readonly proof: string;
}

/** Whether a row stands in the log that a brought checkpoint speaks of, by nothing but what is given. */
export async function verifyEvent(claim: Claim): Promise<Verdict> {
  const leaf = await leafHashOf(claim.exact);
  const held: Step[] = [];
  const verdict = (failed?: Step): Verdict => ({
    ...{ held, leafHash: `sha256:${toHex(leaf)}` },
    ...(failed && { failed }),
  });
  const key = await keyIn(claim.verifierKey);
  if (!key) return verdict('key');
  held.push('key');
  const fault = await headFault(claim.checkpoint, key);
  if (fault) return verdict(fault);
  held.push('signature', 'head');
  const head = treeHeadIn(claim.checkpoint, key.name);
  const proof = proofIn(claim.proof);
  if (!head || !proof) return verdict('proof');
  held.push('proof');
  if (seqIn(claim.exact) !== proof.index) return verdict('row');
  held.push('row');
  const at = { index: proof.index, size: head.size };
  if (!(await leadsToRoot(leaf, at, proof.hashes, head.root))) return verdict('inclusion');
  held.push('inclusion');
  return verdict();
}

async function headFault(checkpoint: string, key: VerifierKey): Promise<Step | undefined> {
  if (!(await isSignedBy(checkpoint, key))) return 'signature';
  return treeHeadIn(checkpoint, key.name) ? undefined : 'head';
}

/** Size that a checkpoint tells, to ask for the proof that fits it; unchecked. */
export function sizeIn(checkpoint: string): number | undefined {
  const size = /^[^\n]+\n([1-9]\d{0,14})\n/.exec(checkpoint)?.[1];
  return size === undefined ? undefined : Number(size);
}

function seqIn(exact: string): unknown {
  try {
    return (JSON.parse(exact) as { seq?: unknown }).seq;
  } catch {
    return undefined;
  }
}
