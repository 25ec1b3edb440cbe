import { describe, expect, it } from '@jest/globals';
import { passageAt, placesOf } from './passage';

const TEXT = 'Take 5 mg at night. Do not take 5 mg twice.';

describe('a passage of a text', () => {
  it('leaves out the white space at its ends and keeps what stands around it', () => {
    expect(passageAt(TEXT, 4, 10)).toEqual({
      ...{ start: 5, end: 9, exact: '5 mg' },
      ...{ prefix: 'Take ', suffix: ' at night. Do not take 5 mg twice.' },
    });
  });

  it('is none where nothing but white space was marked', () => {
    expect(passageAt(TEXT, 4, 5)).toBeUndefined();
    expect(passageAt(TEXT, 7, 7)).toBeUndefined();
  });

  it('is found by its words, wherever they stand', () => {
    expect(placesOf(TEXT, ' TAKE 5 mg ').map(({ start, exact }) => [start, exact])).toEqual([
      [0, 'Take 5 mg'],
      [27, 'take 5 mg'],
    ]);
    expect(placesOf(TEXT, 'never')).toEqual([]);
    expect(placesOf(TEXT, 't')).toEqual([]);
  });
});
