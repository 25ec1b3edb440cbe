import { describe, expect, it } from '@jest/globals';
import { hasActiveMarkup } from './has-active-markup.js';

describe('hasActiveMarkup', () => {
  it.each([
    '<script>',
    '</script >',
    '<ScRiPt src=x>',
    'a<img src=x onerror=alert(1)>',
    '<svg/onload=alert(1)>',
    '<iframe\n>',
  ])('finds %j', (text) => {
    expect(hasActiveMarkup(text)).toBe(true);
  });

  // A space after the bracket makes it text (HTML, section 13.2.5.6).
  it.each(['p <0.05', 'eGFR<60 and >30', 'H<sub>2</sub>O', '<i>E. coli</i>', 'a < script b', ''])(
    'leaves %j alone',
    (text) => {
      expect(hasActiveMarkup(text)).toBe(false);
    },
  );
});
