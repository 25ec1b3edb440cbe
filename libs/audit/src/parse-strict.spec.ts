import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { CanonicalJsonError } from './canonical-json-error.js';
import { type JsonValue } from './json-value.js';
import { parseCanonical } from './parse-canonical.js';
import { parseStrict } from './parse-strict.js';

const codeOf = (text: string) => {
  try {
    parseStrict(text);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return error.code;
    throw error;
  }
  return 'accepted';
};

describe('strict parsing', () => {
  it.each([
    ['{"a":1,"a":1}', 'duplicate-key'],
    ['{"a":1,"\\u0061":2}', 'duplicate-key'],
    ['[{"x":{"b":[{"c":1 , "d":2,\n"c" \t\r\n: 3}]}}]', 'duplicate-key'],
    ['{"__proto__":1,"__proto__":2}', 'duplicate-key'],
    ['"\\ud800"', 'lone-surrogate'],
    ['{"\\udfff":1}', 'lone-surrogate'],
    ['9007199254740992', 'unsafe-integer'],
    ['[-9007199254740993]', 'unsafe-integer'],
    ['1000000000000000000000000', 'unsafe-integer'],
    ['1e17', 'unsafe-integer'],
    ['1e400', 'not-finite'],
    ['{"a":1,}', 'bad-syntax'],
    ['', 'bad-syntax'],
    ['NaN', 'bad-syntax'],
    ['['.repeat(300) + ']'.repeat(300), 'too-deep'],
  ])('refuses %s as %s', (text, code) => {
    expect(codeOf(text)).toBe(code);
  });

  it('takes the same key in different objects, as a value, and inside of strings', () => {
    const text = '{"a":{"a":["a","a",{"a":-1.5e-3}]},"b":"{\\"a\\":1,\\"a\\":2}","c":1e30,"d":"a"}';
    expect(parseStrict(text)).toEqual(JSON.parse(text));
  });

  it('takes the largest safe integer and text after a string at the end', () => {
    expect(parseStrict('9007199254740991')).toBe(9007199254740991);
    expect(parseStrict('"a" ')).toBe('a');
  });

  it('reads everything that JSON can write exactly', () => {
    const value = fc.jsonValue({ stringUnit: 'binary', noUnicodeString: false } as never);
    fc.assert(
      fc.property(value, (one) => {
        const text = JSON.stringify(one);
        fc.pre(!/\d{17}/.test(text));
        expect(parseStrict(text)).toEqual(JSON.parse(text));
      }),
      { numRuns: 1000 },
    );
  });
});

describe('canonical parsing', () => {
  it.each([
    '{"b":1,"a":2}',
    '{"a": 1}',
    '{"a":1,"a":1}',
    '1.0',
    '-0',
    '"\\u0041"',
    '{',
    '"\\ud800"',
  ])('gives nothing for %s', (text) => {
    expect(parseCanonical(text)).toBeUndefined();
  });

  it('gives the value of a canonical text', () => {
    expect(parseCanonical('{"__proto__":[1e+30,"\\n"],"b":null}')).toEqual(
      JSON.parse('{"__proto__":[1e30,"\\n"],"b":null}') as JsonValue,
    );
  });
});
