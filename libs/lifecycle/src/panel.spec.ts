import { describe, expect, it } from '@jest/globals';
import { missingFrom, missingFromAll, missingInWords, type Panel } from './panel.js';

const DOSING: Panel = [
  { specialty: 'pharmacist', count: 1 },
  { specialty: 'physician', count: 1 },
];

describe('a panel', () => {
  it('lacks everybody while nobody is there', () => {
    expect(missingFrom(DOSING, [])).toEqual({ pharmacist: 1, physician: 1 });
  });

  it('is filled by one person for each seat, in whatever order they come', () => {
    expect(missingFrom(DOSING, [['physician'], ['pharmacist']])).toEqual({});
    expect(missingFrom(DOSING, [['physician', 'pharmacist'], ['physician']])).toEqual({});
    expect(missingFrom(DOSING, [['physician', 'pharmacist'], ['pharmacist']])).toEqual({});
  });

  it('never counts one person twice', () => {
    expect(missingFrom(DOSING, [['pharmacist', 'physician']])).toEqual({ physician: 1 });
    const two: Panel = [{ specialty: 'nursing', count: 2 }];
    expect(missingFrom(two, [['nursing'], ['surgery']])).toEqual({ nursing: 1 });
  });

  it('moves people along a chain of seats until all are filled', () => {
    const panel: Panel = [
      { specialty: 'cardiology', count: 1 },
      { specialty: 'nephrology', count: 1 },
      { specialty: 'statistics', count: 1 },
    ];
    const people = [['cardiology', 'nephrology'], ['nephrology', 'statistics'], ['cardiology']];
    expect(missingFrom(panel, people)).toEqual({});
  });

  it('lets the same person serve several rules, and says of each specialty what is missing most', () => {
    const nurses: Panel = [
      { specialty: 'nursing', count: 2 },
      { specialty: 'physician', count: 1 },
    ];
    const missing = missingFromAll([DOSING, nurses], [['physician']]);
    expect(missing).toEqual({ pharmacist: 1, nursing: 2 });
    expect(missingInWords(missing)).toBe('pharmacist 1, nursing 2');
    expect(missingFromAll([], [])).toEqual({});
  });
});
