import { describe, expect, it } from '@jest/globals';
import { onlyChanges, redlinePieces } from './redline-pieces';

describe('the redline of two texts', () => {
  it('says what stayed, what went and what came', () => {
    const pieces = redlinePieces('Take 5 mg once a day.', 'Take 10 mg once a day.');
    expect(pieces).toEqual([
      { kind: 'same', text: 'Take ' },
      { kind: 'gone', text: '5' },
      { kind: 'new', text: '10' },
      { kind: 'same', text: ' mg once a day.' },
    ]);
  });

  it('can be told to show only what changed, with the text around it', () => {
    const long = 'word '.repeat(500);
    const pieces = onlyChanges(redlinePieces(`${long}five${long}`, `${long}ten${long}`));
    expect(pieces.filter(({ kind }) => kind !== 'same')).toHaveLength(2);
    expect(pieces.map(({ text }) => text).join('').length).toBeLessThan(500);
  });

  it('shows nothing where nothing changed', () => {
    expect(onlyChanges(redlinePieces('The same.', 'The same.'))).toEqual([]);
  });
});
