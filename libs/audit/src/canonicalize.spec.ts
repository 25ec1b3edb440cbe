import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { runInNewContext } from 'node:vm';
import { CanonicalJsonError } from './canonical-json-error.js';
import { canonicalNumber } from './canonical-number.js';
import { canonicalize, MAX_JSON_DEPTH } from './canonicalize.js';
import { digestOf } from './digest-of.js';
import { type JsonValue } from './json-value.js';
import { leafHash } from './tree-hash.js';

const codeOf = (value: unknown) => {
  try {
    canonicalize(value as JsonValue);
  } catch (error) {
    if (error instanceof CanonicalJsonError) return error.code;
    throw error;
  }
  return 'accepted';
};
const nested = (depth: number): JsonValue => (depth === 0 ? 1 : [nested(depth - 1)]);
const doubleOf = (hex: string) => Buffer.from(hex, 'hex').readDoubleBE();

describe('canonical JSON', () => {
  it.each<[string, JsonValue, string]>([
    [
      'arrays',
      [56, { d: true, 10: null, 1: [] }],
      '099601b171cafed97c333f8878d68e7f8c8f795412adb34b2fdcf0e7c7beac42',
    ],
    [
      'french',
      {
        peach: 'This sorting order',
        péché: 'is wrong according to French',
        pêche: 'but canonicalization MUST',
        sin: 'ignore locale',
      },
      'd99d0ebdcb0033cb858cfa830ae46bc0fb3309413b271f1da828c89901a27ed5',
    ],
    [
      'structures',
      {
        1: { f: { f: 'hi', F: 5 }, '\n': 56.0 },
        10: {},
        '': 'empty',
        a: {},
        111: [{ e: 'yes', E: 'no' }],
        A: {},
      },
      '605f65004ec2db7692522a0852c22f1c989e036d547e88963d1a3143cf3195d5',
    ],
    [
      'unicode',
      { 'Unnormalized Unicode': 'A\u030a' },
      '0d99aad92a125196ff887876643fd3206786a84ddce2cee52ba4ad256d2381d3',
    ],
    [
      'values',
      {
        numbers: [333333333.3333333, 1e30, 4.5, 2e-3, 0.000000000000000000000000001],
        string: '€$\u000f\nA\'B"\\\\"/',
        literals: [null, true, false],
      },
      '2d5e01a318d0f0879ab568c4be289c8b1f64ef8921a53c6277d5e069978baacb',
    ],
    [
      'weird',
      {
        '€': 'Euro Sign',
        '\r': 'Carriage Return',
        '\n': 'Newline',
        '\ufb33': 'Hebrew Letter Dalet With Dagesh',
        1: 'One',
        '😂': 'Smiley',
        '\u0080': 'Control\u007f',
        ö: 'Latin Small Letter O With Diaeresis',
        '</script>': 'Browser Challenge',
      },
      '6af595a9aa80110b964b4de3f82a05fa6ae7423005019bacfa2620dddc4e94d1',
    ],
  ])('has the published digest of the %s vector', (_name, value, digest) => {
    expect(digestOf(value)).toBe(`sha256:${digest}`);
  });

  it.each([
    ['8000000000000000', '0'],
    ['0000000000000001', '5e-324'],
    ['7fefffffffffffff', '1.7976931348623157e+308'],
    ['4340000000000001', '9007199254740994'],
    ['4430000000000000', '295147905179352830000'],
    ['44b52d02c7e14af5', '9.999999999999997e+22'],
    ['44b52d02c7e14af6', '1e+23'],
    ['44b52d02c7e14af7', '1.0000000000000001e+23'],
    ['444b1ae4d6e2ef4f', '999999999999999900000'],
    ['444b1ae4d6e2ef50', '1e+21'],
    ['3eb0c6f7a0b5ed8c', '9.999999999999997e-7'],
    ['3eb0c6f7a0b5ed8d', '0.000001'],
    ['41b3de4355555554', '333333333.33333325'],
    ['becbf647612f3696', '-0.0000033333333333333333'],
    ['43143ff3c1cb0959', '1424953923781206.2'],
  ])('writes the double %s as %s', (hex, text) => {
    expect(canonicalNumber(doubleOf(hex))).toBe(text);
  });

  it.each(['4340000000000001', '4430000000000000', '444b1ae4d6e2ef4f', '4340000000000000'])(
    'refuses the double %s, an integer that would lose digits',
    (hex) => {
      expect(codeOf(doubleOf(hex))).toBe('unsafe-integer');
      expect(codeOf(-doubleOf(hex))).toBe('unsafe-integer');
    },
  );

  it.each<[string, unknown, string]>([
    ['NaN', Number.NaN, 'not-finite'],
    ['Infinity', Number.POSITIVE_INFINITY, 'not-finite'],
    ['-Infinity', [Number.NEGATIVE_INFINITY], 'not-finite'],
    ['undefined', undefined, 'not-json'],
    ['an undefined field', { a: undefined }, 'not-json'],
    ['a hole in an array', Array(1), 'not-json'],
    ['a function', () => 1, 'not-json'],
    ['a symbol', Symbol('s'), 'not-json'],
    ['a bigint', 1n, 'not-json'],
    ['a date', new Date(0), 'not-json'],
    ['a map', new Map(), 'not-json'],
    ['bytes', Buffer.from('x'), 'not-json'],
    ['half a surrogate pair', '\ud800', 'lone-surrogate'],
    ['the other half', 'a\udc00b', 'lone-surrogate'],
    ['halves in the wrong order', '\udc00\ud800', 'lone-surrogate'],
    ['half a pair in a key', { '\ud800': 1 }, 'lone-surrogate'],
    ['too deep a value', nested(MAX_JSON_DEPTH + 1), 'too-deep'],
  ])('refuses %s', (_name, value, code) => {
    expect(codeOf(value)).toBe(code);
  });

  it('refuses a cycle', () => {
    const cycle: Record<string, unknown> = {};
    cycle.self = cycle;
    expect(codeOf(cycle)).toBe('too-deep');
  });

  it('takes whole pairs, the largest safe integer, bare objects and those of another realm', () => {
    expect(canonicalize('😂')).toBe('"😂"');
    expect(canonicalize(Number.MAX_SAFE_INTEGER)).toBe('9007199254740991');
    expect(canonicalize(Object.create(null) as JsonValue)).toBe('{}');
    expect(canonicalize(runInNewContext('({b: [1], a: 2})') as JsonValue)).toBe('{"a":2,"b":[1]}');
    expect(codeOf(nested(MAX_JSON_DEPTH))).toBe('accepted');
  });

  it('does not normalise Unicode', () => {
    expect(canonicalize('A\u030a')).not.toBe(canonicalize('\u00c5'));
  });

  it('is the same for every order of keys, and parses back to the same value', () => {
    const isExact = (value: JsonValue) => !/\d{16}/.test(JSON.stringify(value));
    fc.assert(
      fc.property(fc.jsonValue({ stringUnit: 'binary' }), (value) => {
        const json = JSON.parse(JSON.stringify(value)) as JsonValue;
        fc.pre(isExact(json));
        const text = canonicalize(json);
        const parsed = JSON.parse(text) as JsonValue;
        expect(parsed).toEqual(json);
        expect(canonicalize(reversed(parsed))).toBe(text);
      }),
      { numRuns: 1000 },
    );
  });

  it('keeps writing keys rightly after very many different ones', () => {
    for (let at = 0; at < 600; at++) canonicalize({ [`key ${at}`]: at });
    expect(canonicalize({ 'one "more"': 1 })).toBe('{"one \\"more\\"":1}');
  });

  it('gives the 296 bytes and the leaf of the sample event', () => {
    const text = canonicalize({
      v: 1,
      seq: 1,
      at: '2026-01-02T03:04:05.678Z',
      action: 'draft.update',
      actor: { role: 'reviewer', id: 'u_17', name: 'Dr. Ana Müller' },
      object: { type: 'draft', rev: 4, id: 'd_9' },
      why: 'Dose corrected per label',
      delta: `sha256:${'0'.repeat(64)}`,
    });
    expect(Buffer.byteLength(text)).toBe(296);
    const leaf = '86874cb803eb62cbc8e89ec6be7a8c159e4d7fc195cb5bf1bb50632a99190a3b';
    expect(leafHash(text).toString('hex')).toBe(leaf);
    expect(leafHash(Buffer.from(text)).toString('hex')).toBe(leaf);
  });
});

function reversed(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  const turned = Object.entries(value).reverse();
  return Object.fromEntries(turned.map(([key, inner]) => [key, reversed(inner)]));
}
