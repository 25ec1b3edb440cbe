import { describe, expect, it } from '@jest/globals';
import { addressOf, filtersIn } from './filters';

describe('filters of the trail in the address', () => {
  it('come back as they were', () => {
    const filters = {
      ...{ actorId: 'a1', from: '2026-01-01', q: 'dose & limits' },
      action: ['article.created' as const, 'signature.made' as const],
    };
    expect(filtersIn(addressOf(filters, 'desc'))).toEqual(filters);
  });

  it('leave out what is empty and what is no action', () => {
    expect(filtersIn(new URLSearchParams('q=+&action=nothing.known'))).toEqual({});
    expect(addressOf({ q: ' ' }, 'asc').toString()).toBe('order=asc');
  });
});
