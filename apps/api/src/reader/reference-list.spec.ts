import { describe, expect, it } from '@jest/globals';
import { referenceList } from './reference-list.js';
import { aReference, REFERENCES } from './testing/a-page.js';

const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('referenceList', () => {
  it('keeps guidelines and research apart and numbers both as in the text', () => {
    const { markup } = referenceList(REFERENCES);
    expect([...markup.matchAll(/value="(\d)"/g)].map(([, number]) => number).join()).toBe(
      '1,3,2,4,5,6',
    );
    expect(markup.indexOf('Guidelines')).toBeLessThan(markup.indexOf('Research'));
  });

  it('links to DOI, PubMed and every place of citation', () => {
    const { markup } = referenceList({ guideline: [], research: [REFERENCES.research[0]!] });
    expect(markup).toContain('href="https://doi.org/10.5555/invented.2"');
    expect(markup).toContain('href="https://pubmed.ncbi.nlm.nih.gov/90000002/"');
    expect(markup.match(/href="#cite-2-\d"/g)).toHaveLength(3);
    expect(markup).not.toContain('Guidelines');
  });

  it('says what is known of retractions and when nothing is', () => {
    const of = (...states: ('unknown' | 'none-found' | 'concern')[]) =>
      textOf(
        referenceList({
          guideline: [],
          research: states.map((retraction, at) => aReference(at + 1, { retraction })),
        }).markup,
      );
    expect(of('unknown')).toContain('have not been checked for retractions yet');
    expect(of('none-found', 'unknown')).toContain('1 of 2 could not be checked');
    expect(of('none-found')).toContain('All were checked');
    expect(of('concern')).toContain('Expression of concern:');
  });

  it('adds no link to a DOI that the entry links already', () => {
    const entry =
      'Aldane P. <a href="https://doi.org/10.5555/a(7)%26b" rel="noopener">doi:10.5555/A(7)&amp;b</a>';
    const linked = aReference(7, { html: entry, doi: '10.5555/a(7)&b' });
    const { markup } = referenceList({ guideline: [], research: [linked] });
    expect(markup.match(/href="https:\/\/doi\.org/g)).toHaveLength(1);
    expect(markup).toContain('PubMed 90000007');
    const silent = referenceList({ guideline: [], research: [aReference(8)] }).markup;
    expect(silent).toContain('>DOI 10.5555/invented.8</a>');
  });

  it('marks a reference whose details are missing', () => {
    expect(textOf(referenceList(REFERENCES).markup)).toContain('details are missing');
  });

  it('says so when nothing is cited', () => {
    expect(textOf(referenceList({ guideline: [], research: [] }).markup)).toContain(
      'This text cites nothing.',
    );
  });
});
