import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { pageOf, readCursor, writeCursor } from './page-query.js';

describe('a page', () => {
  it('says that there is more only when there is', () => {
    expect(pageOf([1, 2, 3], 2, (it) => [it])).toMatchObject({ items: [1, 2] });
    expect(pageOf([1, 2, 3], 2, (it) => [it]).next).toBe(writeCursor([2]));
    expect(pageOf([1, 2], 2, (it) => [it]).next).toBeNull();
    expect(pageOf([], 2, () => []).next).toBeNull();
  });

  it('reads back every cursor that it wrote', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.integer(), (text, number) => {
        const cursor = writeCursor([text, number]);
        expect(readCursor(cursor, ['string', 'number'])).toEqual([text, number]);
      }),
    );
  });

  it('refuses every other text with a validation problem', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(() => readCursor(text, ['string', 'number'])).toThrow(
          expect.objectContaining({ code: 'validation-failed' }),
        );
      }),
    );
    expect(() => readCursor(writeCursor([1]), ['string'])).toThrow('not one of ours');
  });
});
