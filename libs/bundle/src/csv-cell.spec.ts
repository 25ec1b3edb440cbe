import { describe, expect, it } from '@jest/globals';
import { csvCell, csvRow } from './csv-cell.js';

describe('a CSV cell', () => {
  it('writes the vector of EXP-5', () => {
    expect(csvCell('=1+2";=1+2')).toBe(`"'=1+2"";=1+2"`);
  });

  it.each(['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋', '－', '＠'])(
    'puts an apostrophe before a cell that begins with %j',
    (sign) => {
      expect(csvCell(`${sign}1`)).toBe(`"'${sign}1"`);
    },
  );

  it('neutralises a formula that would begin after a separator or a quote', () => {
    expect(csvCell('a;=1+2')).toBe(`"'a;=1+2"`);
    expect(csvCell('a"=1+2')).toBe(`"'a""=1+2"`);
  });

  it('leaves plain text alone and quotes what RFC 4180 asks for', () => {
    expect(csvCell('Dr. Ana Müller')).toBe('Dr. Ana Müller');
    expect(csvRow(['a', 'b,c', 'd "e"', 'f\r\ng', ''])).toBe('a,"b,c","d ""e""","f\r\ng",\r\n');
  });
});
