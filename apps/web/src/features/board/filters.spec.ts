import { describe, expect, it } from '@jest/globals';
import { filtersIn, withFilter } from './filters';

describe('the filters of the board', () => {
  it('are what stands in the address, and nothing else of it', () => {
    const search = new URLSearchParams('?q=%20cold%20&state=draft&risk=&page=2');
    expect(filtersIn(search)).toEqual({ q: 'cold', state: 'draft' });
  });

  it('lose what is emptied and keep the rest', () => {
    expect(withFilter({ q: 'cold', state: 'draft' }, 'state', '')).toEqual({ q: 'cold' });
    expect(withFilter({ q: 'cold' }, 'risk', 'high')).toEqual({ q: 'cold', risk: 'high' });
  });
});
