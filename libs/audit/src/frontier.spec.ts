import { describe, expect, it } from '@jest/globals';
import {
  REFERENCE_ENTRIES,
  REFERENCE_NODES,
  REFERENCE_ROOTS,
  rootFromScratch,
  someLeaves,
} from '../testing/reference-tree.js';
import { Frontier } from './frontier.js';
import { EMPTY_ROOT, leafHash } from './tree-hash.js';

describe('the frontier', () => {
  it.each(REFERENCE_ROOTS.map((root, size) => ({ root, size })))(
    'has the reference root at size $size',
    ({ root, size }) => {
      const frontier = Frontier.empty();
      REFERENCE_ENTRIES.slice(0, size).forEach((entry) => frontier.append(leafHash(entry)));
      expect(frontier.root().toString('hex')).toBe(root);
    },
  );

  it('completes exactly the interior nodes of the reference tree', () => {
    const frontier = Frontier.empty();
    const completed = REFERENCE_ENTRIES.flatMap((entry) => frontier.append(leafHash(entry)));
    expect(completed.map(({ level, index, hash }) => [level, index, hash.toString('hex')])).toEqual(
      [
        [1, 0, REFERENCE_NODES.N01],
        [1, 1, REFERENCE_NODES.N23],
        [2, 0, REFERENCE_NODES.N03],
        [1, 2, REFERENCE_NODES.N45],
        [1, 3, REFERENCE_NODES.N67],
        [2, 1, REFERENCE_NODES.N47],
        [3, 0, REFERENCE_ROOTS[8]],
      ],
    );
  });

  it('equals the tree built from scratch at every size up to 300, also after being restored', () => {
    const leaves = someLeaves(300);
    let frontier = Frontier.empty();
    expect(frontier.root()).toEqual(EMPTY_ROOT);
    leaves.forEach((leaf, index) => {
      frontier.append(leaf);
      expect(frontier.root()).toEqual(rootFromScratch(leaves.slice(0, index + 1)));
      frontier = Frontier.restore(frontier.size, frontier.hashes);
    });
    expect(frontier.size).toBe(300);
  });

  it('takes plain byte arrays', () => {
    const frontier = Frontier.empty();
    frontier.append(new Uint8Array(leafHash('')));
    expect(frontier.root()).toEqual(leafHash(''));
  });

  it('keeps counting past 2^32', () => {
    const hash = leafHash('x');
    const frontier = Frontier.restore(2 ** 40 + 1, [hash, hash]);
    expect(frontier.append(hash)).toMatchObject([{ level: 1, index: 2 ** 39 }]);
    expect(frontier.size).toBe(2 ** 40 + 2);
  });

  it.each([
    [3, 1],
    [0, 1],
    [4, 0],
    [-1, 0],
    [1.5, 1],
  ])('refuses to restore size %p from %p hashes', (size, count) => {
    expect(() => Frontier.restore(size, someLeaves(count))).toThrow(RangeError);
  });

  it('refuses hashes that are not 32 bytes', () => {
    expect(() => Frontier.empty().append(new Uint8Array(31))).toThrow(RangeError);
    expect(() => Frontier.restore(1, [new Uint8Array(33)])).toThrow(RangeError);
  });
});
