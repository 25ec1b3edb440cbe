import { describe, expect, it } from '@jest/globals';
import { readerStage, STATES } from './states.js';

describe('A reader', () => {
  it('sees three stages, and none where nothing is shown', () => {
    expect(STATES.map((state) => [state, readerStage(state)])).toEqual([
      ['draft', 'submitted'],
      ['submitted', 'submitted'],
      ['in-review', 'under-review'],
      ['changes-requested', 'under-review'],
      ['approved', 'approved'],
      ['published', 'approved'],
      ['withdrawn', null],
      ['retracted', null],
      ['archived', null],
    ]);
  });
});
