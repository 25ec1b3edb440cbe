import { siblingSides } from './sibling-sides.js';
import { isHash, nodeHash } from './tree-hash.js';

export interface ConsistencyClaim {
  first: number;
  second: number;
  firstRoot: Uint8Array;
  secondRoot: Uint8Array;
  proof: readonly Uint8Array[];
}

/**
 * Whether the proof shows that the second tree only added leaves to the first (RFC 9162 section 2.1.4.2).
 * Nothing follows from an empty first tree, so size 0 is refused. Answers false, and never throws, on
 * input of any shape.
 */
export function verifyConsistency(claim: ConsistencyClaim): boolean {
  try {
    if (!isWellFormed(claim)) return false;
    if (claim.first === claim.second) {
      return claim.proof.length === 0 && isEqual(claim.firstRoot, claim.secondRoot);
    }
    return leadsToBothRoots(claim);
  } catch {
    // Only a booby-trapped object gets here (a getter that throws): it proves nothing.
    return false;
  }
}

function isWellFormed(claim: ConsistencyClaim): boolean {
  const { first, second, firstRoot, secondRoot, proof } = claim;
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second)) return false;
  if (first < 1 || first > second) return false;
  return isHash(firstRoot) && isHash(secondRoot) && Array.isArray(proof) && proof.every(isHash);
}

function leadsToBothRoots(claim: ConsistencyClaim): boolean {
  let node = claim.first - 1;
  let last = claim.second - 1;
  while (node % 2 === 1) {
    node = (node - 1) / 2;
    last = Math.floor(last / 2);
  }
  // An old tree that is one full subtree is its own starting point and is left out of the proof.
  const [start, ...siblings] = node === 0 ? [claim.firstRoot, ...claim.proof] : claim.proof;
  const sides = siblingSides(node, last, siblings.length);
  if (start === undefined || sides === null) return false;
  let oldHash = start;
  let newHash = start;
  siblings.forEach((sibling, step) => {
    if (sides[step]) oldHash = nodeHash(sibling, oldHash);
    newHash = sides[step] ? nodeHash(sibling, newHash) : nodeHash(newHash, sibling);
  });
  return isEqual(oldHash, claim.firstRoot) && isEqual(newHash, claim.secondRoot);
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0;
}
