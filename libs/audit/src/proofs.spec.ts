import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import {
  REFERENCE_ENTRIES,
  REFERENCE_NODES,
  REFERENCE_ROOTS,
  someLeaves,
} from '../testing/reference-tree.js';
import { storedTree } from '../testing/stored-tree.js';
import {
  buildConsistencyProof,
  consistencyNodes,
  neededForConsistency,
} from './consistency-proof.js';
import { buildInclusionProof, inclusionNodes, neededForInclusion } from './inclusion-proof.js';
import { EMPTY_ROOT, leafHash, nodeHash } from './tree-hash.js';
import { verifyConsistency } from './verify-consistency.js';
import { verifyInclusion } from './verify-inclusion.js';

const reference = storedTree(REFERENCE_ENTRIES.map((entry) => leafHash(entry)));
const leaves = someLeaves(300);
const tree = storedTree(leaves);
const named = (names: string) =>
  names.split(' ').flatMap((name) => (name === '' ? [] : [REFERENCE_NODES[name]]));
const hex = (hashes: readonly Buffer[]) => hashes.map((hash) => hash.toString('hex'));
const flip = (bytes: Uint8Array, bit: number) => {
  const copy = Buffer.from(bytes);
  copy[bit >> 3]! ^= 1 << (bit & 7);
  return copy;
};

const inclusionOf = (index: number, size: number) => ({
  leafHash: leaves[index]!,
  index,
  size,
  root: tree.roots[size]!,
  proof: buildInclusionProof(index, size, tree.read),
});
const consistencyOf = (first: number, second: number) => ({
  first,
  second,
  firstRoot: tree.roots[first]!,
  secondRoot: tree.roots[second]!,
  proof: buildConsistencyProof(first, second, tree.read),
});
const indexAndSize = fc
  .integer({ min: 1, max: 300 })
  .chain((size) => fc.tuple(fc.integer({ min: 0, max: size - 1 }), fc.constant(size)));

describe('inclusion proofs', () => {
  it.each([
    [0, 1, ''],
    [2, 3, 'N01'],
    [1, 5, 'L0 N23 L4'],
    [6, 7, 'N45 N03'],
    [3, 7, 'L2 N01 N46'],
    [4, 7, 'L5 L6 N03'],
    [0, 8, 'L1 N23 N47'],
    [5, 8, 'L4 N67 N03'],
  ])('of leaf %d in the reference tree of %d is [%s]', (index, size, names) => {
    const proof = buildInclusionProof(index, size, reference.read);
    expect(hex(proof)).toEqual(named(names));
    const root = Buffer.from(REFERENCE_ROOTS[size]!, 'hex');
    const leaf = leafHash(REFERENCE_ENTRIES[index]!);
    expect(verifyInclusion({ leafHash: leaf, index, size, root, proof })).toBe(true);
  });

  it('hold for every leaf of every tree up to 300', () => {
    for (let size = 1; size <= 300; size++) {
      for (let index = 0; index < size; index++) {
        if (!verifyInclusion(inclusionOf(index, size))) throw new Error(`${index} of ${size}`);
      }
    }
  });

  it('need only nodes that can be fetched beforehand', () => {
    const needed = neededForInclusion(77, 299);
    const fetched = new Map(
      needed.map((id) => [`${id.level}/${id.index}`, tree.read(id.level, id.index)]),
    );
    const proof = buildInclusionProof(77, 299, (level, index) => fetched.get(`${level}/${index}`)!);
    expect(proof).toEqual(inclusionOf(77, 299).proof);
    expect(inclusionNodes(77, 299)).toHaveLength(proof.length);
  });

  it('fail after a change of any bit, index, size or length', () => {
    fc.assert(
      fc.property(indexAndSize, fc.nat(), fc.nat(), ([index, size], part, bit) => {
        const claim = inclusionOf(index, size);
        const changed = [
          { ...claim, leafHash: flip(claim.leafHash, bit % 256) },
          { ...claim, root: flip(claim.root, bit % 256) },
          { ...claim, index: (index + 1 + (part % size)) % (size + 1) },
          { ...claim, index: size },
          { ...claim, proof: [...claim.proof, claim.root] },
          { ...claim, proof: [claim.root, ...claim.proof] },
          ...(claim.proof.length > 0
            ? [
                { ...claim, proof: claim.proof.slice(1) },
                { ...claim, proof: claim.proof.slice(0, -1) },
                {
                  ...claim,
                  proof: claim.proof.map((hash, at) =>
                    at === part % claim.proof.length ? flip(hash, bit % 256) : hash,
                  ),
                },
              ]
            : []),
        ];
        for (const one of changed) {
          if (
            one.index === index &&
            one.proof === claim.proof &&
            one.root === claim.root &&
            one.leafHash === claim.leafHash
          )
            continue;
          expect(verifyInclusion(one)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('are not built for leaves outside of the tree', () => {
    expect(() => inclusionNodes(3, 3)).toThrow(RangeError);
    expect(() => inclusionNodes(-1, 3)).toThrow(RangeError);
    expect(() => inclusionNodes(0.5, 3)).toThrow(RangeError);
    expect(() => inclusionNodes(0, Number.NaN)).toThrow(RangeError);
  });

  it('work for trees beyond 2^40 leaves', () => {
    const size = 2 ** 40 + 3;
    const hash = leafHash('same');
    const levels = [hash];
    for (let level = 1; level <= 40; level++) levels.push(nodeHash(levels.at(-1)!, levels.at(-1)!));
    const proof = buildInclusionProof(5, size, (level) => levels[level]!);
    const edge = nodeHash(levels[1]!, levels[0]!);
    const root = nodeHash(levels[40]!, edge);
    expect(verifyInclusion({ leafHash: hash, index: 5, size, root, proof })).toBe(true);
  });
});

describe('consistency proofs', () => {
  it.each([
    [1, 8, 'L1 N23 N47'],
    [2, 5, 'N23 L4'],
    [3, 7, 'L2 L3 N01 N46'],
    [4, 7, 'N46'],
    [6, 7, 'N45 L6 N03'],
    [6, 8, 'N45 N67 N03'],
    [4, 8, 'N47'],
    [7, 8, 'L6 L7 N45 N03'],
  ])('from %d to %d in the reference tree is [%s]', (first, second, names) => {
    const proof = buildConsistencyProof(first, second, reference.read);
    expect(hex(proof)).toEqual(named(names));
    const [firstRoot, secondRoot] = [reference.roots[first]!, reference.roots[second]!];
    expect(verifyConsistency({ first, second, firstRoot, secondRoot, proof })).toBe(true);
  });

  it('hold between all sizes up to 300', () => {
    for (let second = 1; second <= 300; second++) {
      for (let first = 1; first <= second; first++) {
        if (!verifyConsistency(consistencyOf(first, second))) throw new Error(`${first} ${second}`);
      }
    }
  });

  it('need only nodes that can be fetched beforehand', () => {
    const needed = neededForConsistency(77, 299);
    const fetched = new Map(
      needed.map((id) => [`${id.level}/${id.index}`, tree.read(id.level, id.index)]),
    );
    const read = (level: number, index: number) => fetched.get(`${level}/${index}`)!;
    expect(buildConsistencyProof(77, 299, read)).toEqual(consistencyOf(77, 299).proof);
  });

  it('fail after a change of any bit, size, root or length', () => {
    const sizes = fc
      .integer({ min: 2, max: 300 })
      .chain((second) => fc.tuple(fc.integer({ min: 1, max: second - 1 }), fc.constant(second)));
    fc.assert(
      fc.property(sizes, fc.nat(), fc.nat(), ([first, second], part, bit) => {
        const claim = consistencyOf(first, second);
        const at = part % claim.proof.length;
        const bad = claim.proof.map((hash, step) => (step === at ? flip(hash, bit % 256) : hash));
        for (const changed of [
          { ...claim, proof: bad },
          { ...claim, proof: [] },
          { ...claim, proof: claim.proof.slice(1) },
          { ...claim, proof: claim.proof.slice(0, -1) },
          { ...claim, proof: [...claim.proof, claim.secondRoot] },
          { ...claim, proof: [claim.firstRoot, ...claim.proof] },
          { ...claim, firstRoot: flip(claim.firstRoot, bit % 256) },
          { ...claim, secondRoot: flip(claim.secondRoot, bit % 256) },
          { ...claim, firstRoot: claim.secondRoot, secondRoot: claim.firstRoot },
          { ...claim, first: second, second: first },
          { ...claim, first: second },
          { ...claim, first: 0 },
        ]) {
          expect(verifyConsistency(changed)).toBe(false);
        }
      }),
      { numRuns: 1000 },
    );
  });

  it('between equal sizes are empty and ask for equal roots', () => {
    const claim = consistencyOf(5, 5);
    expect(verifyConsistency(claim)).toBe(true);
    expect(verifyConsistency({ ...claim, secondRoot: tree.roots[6]! })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [claim.firstRoot] })).toBe(false);
  });

  it('from the empty tree prove nothing', () => {
    const claim = { first: 0, second: 1, firstRoot: EMPTY_ROOT, secondRoot: tree.roots[1]! };
    expect(verifyConsistency({ ...claim, proof: [] })).toBe(false);
    expect(verifyConsistency({ ...claim, proof: [EMPTY_ROOT] })).toBe(false);
    expect(verifyConsistency({ ...claim, second: 0, secondRoot: EMPTY_ROOT, proof: [] })).toBe(
      false,
    );
  });

  it('are not built for sizes that cannot follow each other', () => {
    for (const [first, second] of [
      [0, 3],
      [4, 3],
      [1.5, 3],
      [1, Number.POSITIVE_INFINITY],
    ] as const) {
      expect(() => consistencyNodes(first, second)).toThrow(RangeError);
    }
  });
});

describe('hostile claims', () => {
  const trap = new Proxy(
    {},
    {
      get() {
        throw new Error('trap');
      },
    },
  );

  it('are answered with false, whatever they are', () => {
    const values = fc.oneof(fc.anything(), fc.constant(trap));
    const record = (names: string[]) =>
      fc.record(Object.fromEntries(names.map((name) => [name, values])));
    const inclusion = record(['leafHash', 'index', 'size', 'root', 'proof']);
    const consistency = record(['first', 'second', 'firstRoot', 'secondRoot', 'proof']);
    fc.assert(
      fc.property(fc.oneof(inclusion, consistency, values), (claim) => {
        expect(verifyInclusion(claim as never)).toBe(false);
        expect(verifyConsistency(claim as never)).toBe(false);
      }),
      { numRuns: 1000 },
    );
  });

  it.each([
    { leafHash: Buffer.alloc(31) },
    { root: Buffer.alloc(33) },
    { proof: [Buffer.alloc(31)] },
    { proof: 'proof' },
    { proof: null },
    { index: -1 },
    { index: '0' },
    { size: 2.5 },
    { leafHash: 'a'.repeat(32) },
  ])('with %p in place of a good part do not verify', (part) => {
    expect(verifyInclusion({ ...inclusionOf(0, 2), ...part } as never)).toBe(false);
  });

  it.each([
    { firstRoot: Buffer.alloc(31) },
    { secondRoot: Buffer.alloc(33) },
    { proof: [Buffer.alloc(0)] },
    { proof: {} },
    { first: -1 },
    { second: Number.NaN },
    { first: '2' },
  ])('with %p in place of a good part are not consistent', (part) => {
    expect(verifyConsistency({ ...consistencyOf(2, 3), ...part } as never)).toBe(false);
  });
});
