import {
  coverOf,
  foldRange,
  type NodeId,
  type NodeRange,
  type ReadNode,
  splitPoint,
} from './stored-nodes.js';

/**
 * What an inclusion proof is made of (RFC 9162 section 2.1.3.1): for each of its hashes, leaf to root, the stored
 * nodes that it is folded from. Throws a RangeError unless 0 <= index < size.
 */
export function inclusionNodes(index: number, size: number): NodeRange[] {
  if (!Number.isSafeInteger(size) || !Number.isSafeInteger(index) || index < 0 || index >= size) {
    throw new RangeError(`No leaf ${index} in a tree of ${size}.`);
  }
  const ranges: NodeRange[] = [];
  let start = 0;
  let end = size;
  while (end - start > 1) {
    const middle = start + splitPoint(end - start);
    if (index < middle) {
      ranges.push(coverOf(middle, end));
      end = middle;
    } else {
      ranges.push(coverOf(start, middle));
      start = middle;
    }
  }
  return ranges.reverse();
}

/** Every stored node that the proof needs, so that a database can fetch them in one query. */
export function neededForInclusion(index: number, size: number): NodeId[] {
  return inclusionNodes(index, size).flat();
}

/** The proof that leaf `index` is in the tree of `size` leaves, leaf to root. `read` answers from stored nodes. */
export function buildInclusionProof(index: number, size: number, read: ReadNode): Buffer[] {
  return inclusionNodes(index, size).map((range) => foldRange(range, read));
}
