import {
  coverOf,
  foldRange,
  type NodeId,
  type NodeRange,
  type ReadNode,
  splitPoint,
} from './stored-nodes.js';

/**
 * What a consistency proof is made of (RFC 9162 section 2.1.4.1): for each of its hashes the stored nodes that it is
 * folded from. Throws a RangeError unless 1 <= first <= second: nothing can be proved from the empty tree.
 */
export function consistencyNodes(first: number, second: number): NodeRange[] {
  if (!Number.isSafeInteger(first) || !Number.isSafeInteger(second)) {
    throw new RangeError('Tree sizes are whole numbers.');
  }
  if (first < 1 || first > second) {
    throw new RangeError(`No consistency proof leads from size ${first} to ${second}.`);
  }
  const ranges: NodeRange[] = [];
  let start = 0;
  let end = second;
  while (end !== first) {
    const middle = start + splitPoint(end - start);
    if (first <= middle) {
      ranges.push(coverOf(middle, end));
      end = middle;
    } else {
      ranges.push(coverOf(start, middle));
      start = middle;
    }
  }
  // When the old tree is a full subtree of the new one, the verifier knows its root already.
  if (start > 0) ranges.push(coverOf(start, end));
  return ranges.reverse();
}

/** Every stored node that the proof needs, so that a database can fetch them in one query. */
export function neededForConsistency(first: number, second: number): NodeId[] {
  return consistencyNodes(first, second).flat();
}

/** The proof that the tree of `second` leaves only added to the tree of `first`. `read` answers from stored nodes. */
export function buildConsistencyProof(first: number, second: number, read: ReadNode): Buffer[] {
  return consistencyNodes(first, second).map((range) => foldRange(range, read));
}
