import { describe, expect, it } from '@jest/globals';

import { enforceAllowList } from './enforce-allow-list.js';

describe('the second line of defence', () => {
  it('leaves listed tags as they are', () => {
    const html = '<p id="x">a <a href="https://x.example/?a=1&amp;b=2" rel="nofollow">b</a></p>';
    expect(enforceAllowList(html)).toBe(html);
  });

  it.each([
    '<script>alert(1)</script>',
    '<p onclick="alert(1)">x</p>',
    '<a href="javascript:alert(1)">x</a>',
    '<p style="color:red">x</p>',
    '<img src="https://x.example/a.png">',
    '<p id="a"',
  ])('disarms what is not listed, should the renderer ever let it through: %s', (html) => {
    const safe = enforceAllowList(html);
    expect(safe).not.toMatch(/<(?:script|img)|<[^>]*(?:onclick|javascript|style)/);
  });
});
