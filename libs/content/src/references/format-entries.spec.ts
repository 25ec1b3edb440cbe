import { describe, expect, it } from '@jest/globals';

import { type CslItem } from '../types.js';
import { forgetFormattedEntries, formatEntries } from './format-entries.js';

function textOf(item: Partial<CslItem>): string {
  return formatEntries([{ id: 'x', type: 'article-journal', ...item }])[0]!.text;
}

const AUTHORS = ['Ann', 'Bob', 'Cy', 'Di', 'Ed', 'Flo'].map((given, index) => ({
  family: `Name${'ABCDEF'[index]}`,
  given,
}));

describe('references in AMA style', () => {
  it('prints an article', () => {
    expect(
      textOf({
        title: 'Effect of Drug A on B',
        author: [{ family: 'Doe', given: 'Jane Ann' }, { literal: 'The Study Group' }],
        'container-title': 'The Journal of Examples',
        'container-title-short': 'J Ex',
        issued: { 'date-parts': [[2020, 3, 1]] },
        volume: '12',
        issue: '3',
        page: '100-109',
        DOI: 'https://doi.org/10.1000/abc',
      }),
    ).toBe(
      'Doe JA, The Study Group. Effect of Drug A on B. J Ex. 2020;12(3):100-109. doi:10.1000/abc',
    );
  });

  it('prints six authors in full and three of seven', () => {
    expect(textOf({ title: 'T', author: AUTHORS, DOI: '10.1000/a' })).toBe(
      'NameA A, NameB B, NameC C, NameD D, NameE E, NameF F. T. doi:10.1000/a',
    );
    const seven = [...AUTHORS, { family: 'Last', given: 'Gil' }];
    expect(textOf({ title: 'T', author: seven, DOI: '10.1000/a' })).toBe(
      'NameA A, NameB B, NameC C, et al. T. doi:10.1000/a',
    );
  });

  it('prints a book, a chapter, a report, a page and a preprint', () => {
    const author = [{ family: 'Doe', given: 'J.' }];
    const issued = { 'date-parts': [[2020, 5, 4]] };
    expect(
      textOf({ type: 'book', title: 'Big Book', author, issued, publisher: 'Press', edition: '2' }),
    ).toBe('Doe J. Big Book. 2nd ed. Press; 2020.');
    expect(
      textOf({
        type: 'chapter',
        title: 'Part',
        author,
        issued,
        editor: [{ family: 'Roe', given: 'K.' }],
        'container-title': 'Big Book',
        publisher: 'Press',
        page: '12-19',
      }),
    ).toBe('Doe J. Part. In: Roe K, ed. Big Book. Press; 2020:12-19.');
    expect(
      textOf({ type: 'report', title: 'Annual Report', author, issued, publisher: 'WHO' }),
    ).toBe('Doe J. Annual Report. WHO; 2020.');
    expect(
      textOf({
        type: 'webpage',
        title: 'Page',
        author,
        issued,
        'container-title': 'Site',
        accessed: { 'date-parts': [[2021, 2, 3]] },
        URL: 'https://example.org/',
      }),
    ).toBe(
      'Doe J. Page. Site. Published May 4, 2020. Accessed February 3, 2021. https://example.org/',
    );
    expect(
      textOf({
        type: 'report',
        title: 'Early',
        author,
        issued,
        publisher: 'medRxiv',
        DOI: '10.1101/1',
      }),
    ).toBe('Doe J. Early. medRxiv. Preprint posted online May 4, 2020. doi:10.1101/1');
  });

  it('links the identifier', () => {
    const [entry] = formatEntries([{ id: 'x', type: 'book', title: 'T', DOI: '10.1000/a(1)<2>' }]);
    expect(entry!.html).toBe(
      '<i>T</i>. <a href="https://doi.org/10.1000/a(1)%3C2%3E" rel="nofollow noopener">doi:10.1000/a(1)&lt;2&gt;</a>',
    );
  });

  it('survives records that are not what CSL asks for', () => {
    const odd = {
      id: 'x',
      type: 'article-journal',
      title: 7,
      author: 'Doe',
      issued: { 'date-parts': 'x' },
      volume: { a: 1 },
      page: null,
    } as unknown as CslItem;
    expect(formatEntries([odd])[0]!.text).toBe('7.');
    expect(formatEntries([{ id: 'y' } as CslItem])[0]!.text).toBe('Untitled reference.');
  });

  it('gives the same entry from the cache, alone and in a list', () => {
    const items: CslItem[] = ['One', 'Two', 'Three'].map((title) => ({
      id: title,
      type: 'book',
      title,
      author: AUTHORS,
    }));
    forgetFormattedEntries();
    const cold = formatEntries(items);
    expect(formatEntries(items)).toEqual(cold);
    forgetFormattedEntries();
    expect(items.map((item) => formatEntries([item])[0])).toEqual(cold);
  });
});
