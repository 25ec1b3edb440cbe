import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { canonicalize } from './canonicalize.js';
import { diffFields } from './diff-fields.js';
import { type JsonValue } from './json-value.js';
import { saltChanges } from './salt-changes.js';
import { saltedDigest } from './salted-digest.js';

/** Salts 1, 2, 3...: predictable, so that a test can name them. */
const counting = () => {
  let next = 0;
  return (bytes: number) => Buffer.alloc(bytes, ++next);
};

describe('the differences of two rows', () => {
  it('are the changed top-level fields in order of their names', () => {
    const before = { title: 'A', tags: ['x'], meta: { a: 1, b: 2 }, same: { b: 1, a: 2 } };
    const after = { title: 'B', tags: ['x', 'y'], meta: { a: 1, b: 3 }, same: { a: 2, b: 1 } };
    expect(diffFields(before, after)).toEqual([
      { path: 'meta', old: { a: 1, b: 2 }, new: { a: 1, b: 3 } },
      { path: 'tags', old: ['x'], new: ['x', 'y'] },
      { path: 'title', old: 'A', new: 'B' },
    ]);
  });

  it('tell null, empty and absent apart', () => {
    const before = { a: null, b: '', c: undefined, d: undefined, e: 1 };
    expect(diffFields(before, { a: '', b: null, c: null, e: 1 })).toEqual([
      { path: 'a', old: null, new: '' },
      { path: 'b', old: '', new: null },
      { path: 'c', old: undefined, new: null },
    ]);
  });

  it('hold the whole row when it is created or deleted', () => {
    expect(diffFields(null, { a: 1 })).toEqual([{ path: 'a', old: undefined, new: 1 }]);
    expect(diffFields({ a: 1 }, null)).toEqual([{ path: 'a', old: 1, new: undefined }]);
    expect(diffFields(null, null)).toEqual([]);
  });

  it('are not fooled by names that every object inherits', () => {
    expect(diffFields({}, { toString: 'x' })).toEqual([
      { path: 'toString', old: undefined, new: 'x' },
    ]);
  });

  it('rebuild the current row when they are folded from the first one', () => {
    const row = fc.dictionary(
      fc.constantFrom('a', 'b', 'c', 'd'),
      fc.oneof(fc.constantFrom(null, '', 0, false), fc.array(fc.nat(3)), fc.string()),
    );
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 8 }), (versions) => {
        const rebuilt = new Map<string, JsonValue>();
        versions.forEach((version, at) => {
          for (const change of diffFields(versions[at - 1] ?? null, version)) {
            expect(rebuilt.get(change.path)).toEqual(change.old);
            if (change.new === undefined) rebuilt.delete(change.path);
            else rebuilt.set(change.path, change.new);
          }
        });
        expect(canonicalize(Object.fromEntries(rebuilt))).toBe(
          canonicalize({ ...versions.at(-1)! }),
        );
      }),
      { numRuns: 1000 },
    );
  });
});

describe('salted changes', () => {
  it('digest the salt followed by the canonical bytes', () => {
    const salt = Buffer.alloc(16, 7);
    const expected = createHash('sha256').update(salt).update('{"a":"ü"}').digest('hex');
    expect(saltedDigest(salt, { a: 'ü' })).toBe(`sha256:${expected}`);
  });

  it('keep digests for the event and values beside it, each with a salt of its own', () => {
    const { changes, values } = saltChanges(
      [
        { path: 'a', old: 'x', new: 'x' },
        { path: 'b', old: undefined, new: null },
        { path: 'c', old: 1, new: undefined },
      ],
      counting(),
    );
    expect(changes).toEqual([
      {
        path: 'a',
        old: saltedDigest(Buffer.alloc(16, 1), 'x'),
        new: saltedDigest(Buffer.alloc(16, 2), 'x'),
      },
      { path: 'b', old: null, new: saltedDigest(Buffer.alloc(16, 3), null) },
      { path: 'c', old: saltedDigest(Buffer.alloc(16, 4), 1), new: null },
    ]);
    expect(changes[0]!.old).not.toBe(changes[0]!.new);
    expect(values).toEqual([
      { path: 'a', side: 'old', salt: Buffer.alloc(16, 1).toString('base64'), value: 'x' },
      { path: 'a', side: 'new', salt: Buffer.alloc(16, 2).toString('base64'), value: 'x' },
      { path: 'b', side: 'new', salt: Buffer.alloc(16, 3).toString('base64'), value: null },
      { path: 'c', side: 'old', salt: Buffer.alloc(16, 4).toString('base64'), value: 1 },
    ]);
  });
});
