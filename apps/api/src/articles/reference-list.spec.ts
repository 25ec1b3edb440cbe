import { describe, expect, it } from '@jest/globals';
import { faultOfReferences } from './reference-list.js';

const item = (more: object = {}): object => ({ id: 'a', type: 'book', ...more });
const nested = (depth: number): unknown => JSON.parse('['.repeat(depth) + ']'.repeat(depth));

describe('faultOfReferences', () => {
  it.each([
    [[]],
    [[item(), item({ id: 'b' })]],
    [[item({ abstract: 'Two\nlines.', volume: 12, author: [{ family: 'Ødegård' }] })]],
    [[item({ title: 'H<sub>2</sub>O in <i>E. coli</i>', custom: { kind: 'guideline' } })]],
    [[item({ x: 0.1, y: 2 ** 53 - 1 })]],
  ])('takes what can be printed and signed (%#)', (list) => {
    expect(faultOfReferences(list)).toBeUndefined();
  });

  it.each<[unknown, RegExp]>([
    ['[]', /list/],
    [[null], /entry 1 must be an object/],
    [[[]], /entry 1 must be an object/],
    [[item(), item()], /twice/],
    [[item({ id: '' })], /"id"/],
    [[item({ id: 7 })], /"id"/],
    [[item({ type: undefined })], /"type"/],
    [[item({ DOI: 10 })], /"DOI"/],
    [[item({ issued: '2020' })], /"issued"/],
    [[item({ note: '\u202etxt' })], /control characters/],
    [[item({ note: '\ud800' })], /broken characters/],
    [[item({ ['a\u0000']: 1 })], /control characters/],
    [[item({ note: nested(40) })], /nested/],
    [[item({ volume: 2 ** 53 })], /too large/],
  ])('names what does not fit (%#)', (list, fault) => {
    expect(faultOfReferences(list)).toMatch(fault);
  });
});
