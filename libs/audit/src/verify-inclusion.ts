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
  let node = index;
  let last = size - 1;
  let hash = leafHash;
  for (const sibling of proof) {
    if (last === 0) return false;
    if (node % 2 === 1 || node === last) {
      hash = nodeHash(sibling, hash);
      // A node without a right neighbour was promoted: climb to where it has a left one.
      while (node % 2 === 0 && node !== 0) {
        node /= 2;
        last = Math.floor(last / 2);
      }
    } else {
      hash = nodeHash(hash, sibling);
    }
    node = Math.floor(node / 2);
    last = Math.floor(last / 2);
  }
  return last === 0 && Buffer.compare(hash, root) === 0;
}
