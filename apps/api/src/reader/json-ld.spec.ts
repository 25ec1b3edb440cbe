import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { jsonForScript, jsonLd, medicalWebPage } from './json-ld.js';
import { type ArticlePageModel } from './page-model.js';
import { aPage, aPendingPage } from './testing/a-page.js';

const HOSTILE = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.constantFrom(
    '</script><script>alert(1)</script>',
    '<!--<script>',
    ']]>',
    '\u2028\u2029',
    '\\',
  ),
);

describe('medicalWebPage', () => {
  it('names who reviewed the text and when', () => {
    expect(medicalWebPage(aPage())).toMatchObject({
      '@type': 'MedicalWebPage',
      lastReviewed: '2026-04-07',
      dateModified: '2026-04-07T16:05:00Z',
      reviewedBy: [
        {
          '@type': 'Person',
          name: 'Ines Okafor',
          honorificSuffix: 'MD',
          identifier: 'https://orcid.org/0000-0002-1825-0097',
        },
        { name: 'Tomas Lindqvist' },
      ],
    });
  });

  const unsigned: [string, ArticlePageModel][] = [
    ['pending', aPendingPage()],
    ['pending, though a model names reviewers', aPage({ condition: 'pending' })],
    ['without a valid signature', aPage({ reviewedBy: [] })],
    ['withdrawn', aPage({ condition: 'withdrawn' })],
    ['retracted', aPage({ condition: 'retracted' })],
    ['an old version', aPage({ superseded: { date: '2026-05-01' } })],
  ];

  it.each(unsigned)('claims no review of a text that is %s', (_words, page) => {
    const data = medicalWebPage(page);
    expect(data).not.toHaveProperty('lastReviewed');
    expect(data).not.toHaveProperty('reviewedBy');
  });

  it('calls a retracted text retracted', () => {
    expect(medicalWebPage(aPage({ condition: 'retracted' }))).toMatchObject({
      headline: expect.stringMatching(/^RETRACTED: /),
      creativeWorkStatus: 'Retracted',
    });
  });
});

describe('jsonForScript', () => {
  it('cannot leave its script element and still says the same', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const written = jsonForScript({ text });
        expect(written).not.toMatch(/[<>&\u2028\u2029]/);
        expect(JSON.parse(written)).toEqual({ text });
      }),
    );
  });

  it('holds for every field an author can fill in', () => {
    fc.assert(
      fc.property(HOSTILE, (text) => {
        const [reviewer] = aPage().reviewedBy;
        const page = aPage({
          title: text,
          writtenBy: text,
          topics: [text],
          reviewedBy: reviewer ? [{ ...reviewer, name: text, specialty: text, orcid: text }] : [],
          corrections: [{ date: '2026-01-01', summary: text, kind: 'correction' }],
        });
        const { markup } = jsonLd(page);
        expect(markup.match(/</g)).toHaveLength(2);
        expect(JSON.parse(markup.replace(/^<script[^>]*>|<\/script>$/g, ''))).toMatchObject({
          headline: text,
        });
      }),
    );
  });
});
