import { describe, expect, it } from '@jest/globals';
import { isOrcid } from './orcid.js';

describe('an ORCID iD', () => {
  it.each(['0000-0002-1825-0097', '0000-0002-1694-233X'])('is %s', (text) => {
    expect(isOrcid(text)).toBe(true);
  });

  it.each(['0000-0002-1825-0098', '0000000218250097', '0000-0002-1694-233x', '', 7, null])(
    'is not %j',
    (text) => {
      expect(isOrcid(text)).toBe(false);
    },
  );
});
