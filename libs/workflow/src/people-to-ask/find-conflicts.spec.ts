import { describe, expect, it } from '@jest/globals';
import { type InterestKind } from '#libs/persistence';
import { type ArticleInQuestion, type DeclaredInterest } from './conflicts.js';
import { findConflicts } from './find-conflicts.js';
import { placesIn } from './places-in-article.js';

const TODAY = '2026-04-07';

const ARTICLE: ArticleInQuestion = {
  topics: ['blood pressure', 'home monitoring'],
  writers: ['Mirela Castellan'],
  content: {
    title: 'Does Tensomax help against high blood pressure?',
    statement: {
      authors: 'Mirela Castellan and Prof. Ada Byron',
      funding: 'Brightmarsh Instruments, Leeds, gave the devices.',
    },
    references: [
      {
        id: 'trial',
        type: 'article-journal',
        publisher: 'Northfield Press',
        author: [
          { family: 'Castellan', given: 'Mirela' },
          { family: 'Strandberg', given: 'Ngozi' },
          { family: 'Lindmoor', given: 'H.' },
        ],
        custom: { sponsor: 'Calder Pharma GmbH' },
      },
      { id: 'report', type: 'report', publisher: 'Ostrava Devices' },
    ],
  },
};

const interest = (
  kind: InterestKind,
  name: string,
  more: Partial<DeclaredInterest> = {},
): DeclaredInterest => ({ kind, name, fromOn: null, untilOn: null, ...more });

const found = (
  interests: DeclaredInterest[],
  name = 'Haruka Lindmoor',
  article = ARTICLE,
): string[] => findConflicts(placesIn(article), { name, interests }, TODAY).map(({ says }) => says);

describe('conflicts of interest', () => {
  it.each([
    ['company', 'Brightmarsh Instruments Ltd.', 'its statement of funding'],
    ['company', 'Calder Pharma', 'the sponsors of a cited work'],
    ['company', 'Ostrava Devices (invented)', 'the sponsors of a cited work'],
    ['product', 'TENSOMAX', 'its title'],
    ['topic', 'Blood pressure', 'its title'],
    ['topic', 'home monitoring', 'its topics'],
  ] as const)('finds the %s %s', (kind, name, where) => {
    expect(found([interest(kind, name)])).toEqual([
      `the ${kind} “${name}”, which stands in ${where}`,
    ]);
  });

  it('finds a person among those who wrote the article', () => {
    expect(found([interest('person', 'Dr. Mirela Castellan')])).toHaveLength(1);
    expect(found([interest('person', 'Ada Byron')])).toEqual([
      '“Ada Byron”, who is among the authors',
    ]);
  });

  it('finds the reviewer among the authors, and a work cited that was written together', () => {
    expect(found([], 'Ada Byron')).toEqual(['Ada Byron is named among the authors']);
    expect(found([], 'Dr Ngozi Strandberg')).toEqual([
      'a cited work was written together with an author',
    ]);
  });

  it.each([
    ['company', 'Bright'],
    ['company', 'Northfield Press'],
    ['company', 'Leed'],
    ['company', 'Instruments Brightmarsh'],
    ['topic', 'pressure at home'],
    ['topic', 'Leeds'],
    ['product', 'Tenso'],
    ['person', 'Ada'],
    ['person', 'Byron'],
    ['person', 'Mirela Castell'],
  ] as const)('does not take the %s %s for one', (kind, name) => {
    expect(found([interest(kind, name)])).toEqual([]);
  });

  it('does not tell people apart by initials, nor without a writer of the article', () => {
    expect(found([], 'Haruka Lindmoor')).toEqual([]);
    expect(found([], 'Ngozi Strandberg', { ...ARTICLE, writers: ['Somebody Else'] })).toEqual([]);
  });

  it('counts what lasts, what ended less than 36 months ago, and nothing that has yet to begin', () => {
    const at = (fromOn: string | null, untilOn: string | null): number =>
      found([interest('product', 'Tensomax', { fromOn, untilOn })]).length;
    expect(at('2020-01-01', null)).toBe(1);
    expect(at(null, '2023-04-07')).toBe(1);
    expect(at(null, '2023-04-06')).toBe(0);
    expect(at('2026-04-08', null)).toBe(0);
  });

  it('says each conflict once', () => {
    expect(
      found([interest('company', 'Calder Pharma'), interest('company', 'calder pharma GmbH')]),
    ).toHaveLength(1);
  });
});
