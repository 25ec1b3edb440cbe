import { nodeHash } from './tree-hash.js';

/** A node of the tree that is stored because its subtree is full: it covers leaves `index * 2^level` on. */
export interface NodeId {
  /** 0 for leaves. */
  level: number;
  index: number;
}

/** Reads a stored node's hash; throws when it is missing. */
export type ReadNode = (level: number, index: number) => Uint8Array;

/**
 * The stored nodes whose subtrees make up the leaves from `start` up to (not with) `end`, largest first.
 * Their hashes, folded from the right, are the hash of that part of the tree.
 */
export type NodeRange = NodeId[];

/** Largest power of two smaller than n (n >= 2): where RFC 9162 splits a tree of n leaves. */
export function splitPoint(leaves: number): number {
  let split = 1;
  while (split * 2 < leaves) split *= 2;
  return split;
}

/** The full subtrees that cover a part of the tree, for a part as RFC 9162 splits it. */
export function coverOf(start: number, end: number): NodeRange {
  const nodes: NodeRange = [];
  for (let from = start; from < end;) {
    let level = 0;
    let width = 1;
    while (from + width * 2 <= end) {
      level += 1;
      width *= 2;
    }
    nodes.push({ level, index: from / width });
    from += width;
  }
  return nodes;
}

/** Hash of a part of the tree from its stored nodes. */
export function foldRange(range: NodeRange, read: ReadNode): Buffer {
  const hashes: Buffer[] = range.map((node) => Buffer.from(read(node.level, node.index)));
  return hashes.reduceRight((right, left) => nodeHash(left, right));
}
