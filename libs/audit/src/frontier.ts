import { EMPTY_ROOT, HASH_BYTES, nodeHash } from './tree-hash.js';

/** An interior node whose subtree is full from now on: it never changes and can be stored. */
export interface CompletedNode {
  /** 1 for the parent of two leaves. */
  level: number;
  /** The node covers the leaves from `index * 2^level` on. */
  index: number;
  hash: Buffer;
}

/**
 * The right edge of an RFC 9162 Merkle tree: all that is needed to append a leaf and to name the root.
 * Holds one hash for each one-bit of the size, the largest subtree first.
 */
export class Frontier {
  private constructor(
    private count: number,
    private readonly edge: Buffer[],
  ) {}

  static empty(): Frontier {
    return new Frontier(0, []);
  }

  /** Takes up a stored frontier; throws a RangeError when hashes and size do not fit each other. */
  static restore(size: number, hashes: readonly Uint8Array[]): Frontier {
    if (!Number.isSafeInteger(size) || size < 0) throw new RangeError(`Bad tree size ${size}.`);
    const expected = oneBits(size);
    if (hashes.length !== expected) {
      throw new RangeError(`A tree of ${size} has ${expected} edge hashes, not ${hashes.length}.`);
    }
    return new Frontier(size, hashes.map(checked));
  }

  get size(): number {
    return this.count;
  }

  get hashes(): readonly Buffer[] {
    return this.edge;
  }

  /**
   * Appends a leaf hash (not the entry) and returns the interior nodes it completed, lowest first.
   * A Buffer is kept, not copied: do not write into it afterwards.
   */
  append(leaf: Uint8Array): CompletedNode[] {
    let hash = checked(leaf);
    const completed: CompletedNode[] = [];
    // Sizes may pass 2^32, so no bit operators here.
    for (let index = this.count, level = 1; index % 2 === 1; level++) {
      index = (index - 1) / 2;
      hash = nodeHash(this.edge.pop()!, hash);
      completed.push({ level, index, hash });
    }
    this.edge.push(hash);
    this.count += 1;
    return completed;
  }

  /** Root of the tree as it stands. An unbalanced right edge is promoted, never duplicated. */
  root(): Buffer {
    if (this.edge.length === 0) return Buffer.from(EMPTY_ROOT);
    return this.edge.reduceRight((right, left) => nodeHash(left, right));
  }
}

function checked(hash: Uint8Array): Buffer {
  if (hash.length !== HASH_BYTES) throw new RangeError(`A hash has ${HASH_BYTES} bytes.`);
  return Buffer.isBuffer(hash) ? hash : Buffer.from(hash);
}

function oneBits(size: number): number {
  let bits = 0;
  for (let rest = size; rest > 0; rest = Math.floor(rest / 2)) bits += rest % 2;
  return bits;
}
