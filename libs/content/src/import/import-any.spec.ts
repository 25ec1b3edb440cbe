import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { importArticle } from './import-any.js';
import { importMarkdown } from './import-markdown.js';
import { importQuestionPage } from './import-question-page.js';
import { type ImportResult } from './import-result.js';
import { describeWithExamples, exampleFile } from './testing/example-files.js';

describe('telling the two forms apart', () => {
  it.each([
    ['front matter', '---\ntitle: Is it?\n---\n\nFrom the Research\n\nText.'],
    ['a Markdown heading', 'Is it?\n\n## From the Research\n\nText.'],
    ['a citation key', 'Is it?\n\nIt is [@a].'],
    ['plain prose', 'Zinc\n\nIt helps a little.'],
  ])('takes %s for Markdown', (_, source) => {
    expect(importArticle(source)).toEqual(importMarkdown(source));
  });

  it.each([
    ['a question on the first line', 'Is it?\n\nIt is so 1.\n\nReferences\n\nA'],
    ['site furniture', 'Zinc\n\nArticle Review Status\n\nFrom the Research\n\nIt helps.'],
  ])('takes %s for a question page', (_, source) => {
    expect(importArticle(source)).toEqual(importQuestionPage(source));
  });

  it('takes a file with references beside it for Markdown', () => {
    expect(importArticle('Is it?\n\nIt is.', '[]')).toEqual(
      importMarkdown('Is it?\n\nIt is.', '[]'),
    );
  });
});

describeWithExamples('telling the real articles apart', () => {
  it('knows both', () => {
    const page = exampleFile('question-page/ketamine-mdd.txt');
    const chapter = exampleFile('treating-disease/treating-disease.md');
    expect(importArticle(page)).toEqual(importQuestionPage(page));
    expect(importArticle(chapter)).toEqual(importMarkdown(chapter));
  });
});

/** Pieces that mean something to one of the importers, in any order, between arbitrary text. */
const PIECES = [
  ...[
    '---\n',
    'title: A\n',
    'a: *b\n',
    '# Heading\n',
    '::: patient\n',
    ':::\n',
    '```\n',
    '[@a; @b]',
  ],
  ...['\n\n', 'Is it so?\n', 'From the Research\n\n', 'References\n', 'Guideline\n', '• item 1.\n'],
  ...[
    'Journal, 2020\n',
    'Disclaimer\n',
    'Approved\n',
    ' 1, 2.',
    '<script>',
    '\r\n',
    '\u202e',
    '\ud800',
  ],
];
const source = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ unit: 'binary', maxLength: 12 })))
  .map((parts) => parts.join(''));

function expectWellFormed(result: ImportResult): void {
  if (!result.ok) {
    expect(result.message.length).toBeGreaterThan(10);
    return;
  }
  const { title, slug, content } = result.draft;
  expect(title).toMatch(/^(?!\s)[^\p{Cc}\p{Cs}\p{Bidi_Control}]{1,300}(?<!\s)$/u);
  expect(slug).toMatch(/^[a-z0-9-]{1,80}$/);
  const bodies = Object.values(content.bodies);
  expect(bodies.length).toBeGreaterThan(0);
  for (const body of bodies) {
    expect(body.trim()).not.toBe('');
    expect(body).not.toMatch(/(?![\t\n])\p{Cc}|\p{Cs}|[\u202a-\u202e\u2066-\u2069]/u);
  }
  expect(JSON.stringify(result)).not.toMatch(/\p{Cs}/u);
}

describe('any input', () => {
  it.each([
    ['Markdown', importMarkdown],
    ['question page', importQuestionPage],
    ['either', importArticle],
  ])('as %s either imports well formed or is refused with a code', (_, read) => {
    fc.assert(
      fc.property(source, (text) => expectWellFormed(read(text))),
      { numRuns: 500 },
    );
  });

  it('as bytes never throws, nor do any references beside it', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), fc.json(), (bytes, json) => {
        expectWellFormed(importArticle(bytes));
        expectWellFormed(importMarkdown('# T\n\nText.', bytes));
        expectWellFormed(importMarkdown('# T\n\nText.', json));
      }),
    );
  });

  it.each([
    ['spaces', ' '],
    ['numbers', '1, '],
    ['brackets', '['],
    ['keys', '@a.'],
    ['status words', 'approved '],
    ['words and numbers', 'word 1, '],
    ['emphasis', '*_'],
    ['bullets', '• '],
    ['question marks', 'x?\n'],
    ['quotes', '`'],
  ])('of many %s is read without backtracking', (_, piece) => {
    const long = `Is it?\n\n${piece.repeat(300_000 / piece.length)}`;
    expectWellFormed(importMarkdown(long));
    expectWellFormed(importQuestionPage(long));
  });
});
