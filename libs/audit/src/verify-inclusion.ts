import { siblingSides } from './sibling-sides.js';
import { isHash, nodeHash } from './tree-hash.js';

export interface InclusionClaim {
  leafHash: Uint8Array;
  index: number;
  size: number;
  root: Uint8Array;
  proof: readonly Uint8Array[];
}

/**
 * Whether the proof shows that the leaf stands at `index` in the tree with this size and root
 * (RFC 9162 section 2.1.3.2). Answers false, and never throws, on input of any shape.
 */
export function verifyInclusion(claim: InclusionClaim): boolean {
  try {
    return isWellFormed(claim) && leadsToRoot(claim);
  } catch {
    // Only a booby-trapped object gets here (a getter that throws): it proves nothing.
    return false;
  }
}

function isWellFormed(claim: InclusionClaim): boolean {
  const { leafHash, index, size, root, proof } = claim;
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index)) return false;
  if (index < 0 || index >= size) return false;
  return isHash(leafHash) && isHash(root) && Array.isArray(proof) && proof.every(isHash);
}

function leadsToRoot({ leafHash, index, size, root, proof }: InclusionClaim): boolean {
  const sides = siblingSides(index, size - 1, proof.length);
  if (sides === null) return false;
  const hash = proof.reduce(
    (below, sibling, step) => (sides[step] ? nodeHash(sibling, below) : nodeHash(below, sibling)),
    leafHash,
  );
  return Buffer.compare(hash, root) === 0;
}
