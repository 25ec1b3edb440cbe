import { describe, expect, it } from '@jest/globals';
import { fill } from './use-words';

describe('texts with values', () => {
  it.each([
    ['Due on {date}.', { date: '7 April' }, 'Due on 7 April.'],
    ['{count|one day|# days} late', { count: 1 }, 'one day late'],
    ['{count|one day|# days} late', { count: 3 }, '3 days late'],
    ['{count|one day|# days} late', { count: 0 }, '0 days late'],
    ['Nobody said {what}', {}, 'Nobody said {what}'],
    ['{a} and {a}', { a: '{b}' }, '{b} and {b}'],
  ])('%s', (text, values, said) => {
    expect(fill(text, values)).toBe(said);
  });
});
