import { describe, expect, it } from '@jest/globals';
import { correlationId, withCorrelation } from './correlation.js';

describe('withCorrelation', () => {
  it('keeps each piece of work under its own id, also across waiting', async () => {
    const work = (id: string) =>
      withCorrelation(id, async () => {
        await new Promise((resolve) => setImmediate(resolve));
        return correlationId();
      });
    expect(await Promise.all([work('one'), work('two')])).toEqual(['one', 'two']);
    expect(correlationId()).toBeUndefined();
  });
});
