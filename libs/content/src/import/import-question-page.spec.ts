import { beforeAll, describe, expect, it } from '@jest/globals';
import { importQuestionPage } from './import-question-page.js';
import { type ImportedDraft, type ImportReport, type ImportResult } from './import-result.js';
import { describeWithExamples, exampleFile } from './testing/example-files.js';

function imported(result: ImportResult): ImportedDraft & { report: ImportReport } {
  if (!result.ok) throw new Error(`${result.code}: ${result.message}`);
  return { ...result.draft, report: result.report };
}

const bodyOf = (source: string): string | undefined =>
  imported(importQuestionPage(source)).content.bodies.clinician;

/** One sentence in a page with a list of four references. */
const sentence = (text: string): string | undefined =>
  bodyOf(`Does it help?\n\nFrom the Research\n\n${text}\n\nReferences\n\nA\n\nB\n\nC\n\nD\n`)
    ?.split('\n\n')
    .at(-1);

const PAGE = `Does zinc shorten the common cold?

Medical Advisory Board
Educational purposes only. This text is pending medical review
Article Review Status
Submitted • Under Review • Approved
Last reviewed: 3 May 2023
Personalise

From the Guidelines

Zinc is not recommended for children under 5 years 1. Lozenges <13 mg* do little [2].
A second line.

Doses

  • 80 mg a day
    ◦ split in 6 doses 1, 3
  1. Start early.

------

What about taste?

Many dislike it 5.

References

Guideline

Cold care at home.

Board of Family Medicine, 2019

Research

Zinc lozenges in adults

Journal of Colds, 2020
doi:10.1000/zinc.1

Taste of metals

Chemical Senses Today, 2021

Medical Disclaimer

This page does not replace a doctor.

An odd last line.

Have a question?

Trusted by clinicians everywhere.
`;

describe('importing a question page', () => {
  const draft = imported(importQuestionPage(PAGE));

  it('turns sections, headings, bullets and reference numbers into Markdown', () => {
    expect(draft.title).toBe('Does zinc shorten the common cold?');
    expect(draft.slug).toBe('does-zinc-shorten-the-common-cold');
    expect(draft.content.bodies.clinician).toBe(
      [
        '## From the Guidelines',
        'Zinc is not recommended for children under 5 years [@ref-1]. Lozenges \\<13 mg\\* do little [@ref-2].\nA second line.',
        '### Doses',
        '- 80 mg a day\n    - split in 6 doses [@ref-1; @ref-3]\n1. Start early.',
        '### What about taste?',
        'Many dislike it 5.',
        'An odd last line.',
      ].join('\n\n'),
    );
  });

  it('turns the reference list into CSL items in its order', () => {
    expect(draft.content.references).toEqual([
      {
        id: 'ref-1',
        type: 'report',
        title: 'Cold care at home',
        'container-title': 'Board of Family Medicine',
        publisher: 'Board of Family Medicine',
        issued: { 'date-parts': [[2019]] },
        custom: { kind: 'guideline' },
      },
      {
        id: 'ref-2',
        type: 'article-journal',
        title: 'Zinc lozenges in adults',
        'container-title': 'Journal of Colds',
        issued: { 'date-parts': [[2020]] },
        custom: { kind: 'research' },
        DOI: '10.1000/zinc.1',
      },
      {
        id: 'ref-3',
        type: 'article-journal',
        title: 'Taste of metals',
        'container-title': 'Chemical Senses Today',
        issued: { 'date-parts': [[2021]] },
        custom: { kind: 'research' },
      },
    ]);
  });

  it('lists each line of site furniture by its number', () => {
    const lines = PAGE.split('\n');
    expect(draft.report.leftOut.map(({ line }) => lines[(line ?? 0) - 1])).toEqual([
      ...lines.slice(2, 8),
      '------',
      'Medical Disclaimer',
      'This page does not replace a doctor.',
      'Have a question?',
      'Trusted by clinicians everywhere.',
    ]);
    expect(draft.report.leftOut).toContainEqual({
      what: 'A stated date: only the log may say that.',
      line: 7,
      excerpt: 'Last reviewed: 3 May 2023',
    });
  });

  it('names what a person has to settle', () => {
    const asked = draft.report.needsPerson.map(({ what, line }) => `${line ?? ''} ${what}`);
    expect(asked).toEqual([
      '25 A number that could cite a reference was kept as a number; check it.',
      '31 Reference 1 has no DOI, PMID or address; add one.',
      '42 Reference 3 has no DOI, PMID or address; add one.',
      '50 A line below the article was not understood and is kept at the end of the text.',
      ' No risk level is given; "standard" was set. Choose low, standard or high.',
    ]);
  });
});

describe('reference numbers and real numbers', () => {
  it.each([
    ['It works 1.', 'It works [@ref-1].'],
    ['It works 2, 4.', 'It works [@ref-2; @ref-4].'],
    ['In one guideline 1, it works.', 'In one guideline [@ref-1], it works.'],
    ['It works (see the trial 3).', 'It works (see the trial [@ref-3]).'],
    ['It works after a 28 day course (TRD) 2.', 'It works after a 28 day course (TRD) [@ref-2].'],
    ['In adults 1, 20 patients fell ill.', 'In adults [@ref-1], 20 patients fell ill.'],
    ['It works [1, 3] and lasts [2].', 'It works [@ref-1; @ref-3] and lasts [@ref-2].'],
    ['It works 5 and more 5.', 'It works 5 and more [@ref-5].'],
  ])('reads %j', (text, markdown) => {
    expect(sentence(text)).toBe(markdown);
  });

  it.each([
    'It is given 2-3 times a week.',
    'In 5 RCTs the mean was 4.46 ± 0.54 with 99% confidence.',
    'Doses of 0.5-1.0 mg/kg for 28 days follow the 2022 U.S. guideline.',
    'The score fell to 3.',
    'Of those with diabetes type 2, most improved.',
    'It was measured on day 4.',
    'Costs were 1,000 dollars, or 2,4 of the mean.',
    'The study ran until May 3, 2021.',
    'The youngest were aged 4.',
    'The median was about 62.',
    'Survival rose in patients over 80.',
    'The oldest patients numbered 77.',
  ])('keeps the numbers of %j', (text) => {
    expect(sentence(text)).toBe(text);
  });

  it('cites past the end of the list only where no number is skipped, and asks a person', () => {
    const text = 'First 1. Fifth finding 5. Sixth finding 6. Odd finding 9.';
    const source = `Does it help?\n\nFrom the Research\n\n${text}\n\nReferences\n\nA\n\nB\n\nC\n\nD\n`;
    const { content, report } = imported(importQuestionPage(source));
    expect(content.bodies.clinician).toContain(
      'First [@ref-1]. Fifth finding [@ref-5]. Sixth finding [@ref-6]. Odd finding 9.',
    );
    const asked = report.needsPerson.filter(({ line }) => line === 5).map(({ what }) => what);
    expect(asked).toEqual([
      'A number that could cite a reference was kept as a number; check it.',
      'The text cites number 5, and the reference list has 4 entries.',
      'The text cites number 6, and the reference list has 4 entries.',
    ]);
  });
});

describe('plain text that looks like Markdown', () => {
  it.each([
    ['Use <b>bold</b> & &lt; signs.', 'Use \\<b>bold\\</b> & \\&lt; signs.'],
    ['# of patients was low.', '\\# of patients was low.'],
    ['> 5 mg was given.', '\\> 5 mg was given.'],
    ['2022. was a year of change.', '2022\\. was a year of change.'],
    ['Write to @board or a@b.example.', 'Write to \\@board or a@b.example.'],
    ['p*value and _x_ and a_b.', 'p\\*value and \\_x\\_ and a_b.'],
    ['[link](javascript:alert)', '\\[link\\](javascript:alert)'],
    ['A ~~struck~~ word.', 'A \\~\\~struck\\~\\~ word.'],
  ])('is escaped: %j', (text, markdown) => {
    expect(sentence(text)).toBe(markdown);
  });
});

describe('lists', () => {
  it('are nested one level at a time, however far the page indents them', () => {
    const list = '• a\n          ◦ b\n          ◦ c\n              ▪ d\n• e\n\nEnd.\n\n    • f';
    expect(bodyOf(`Q?\n\nFrom the Research\n\n${list}`)).toBe(
      '## From the Research\n\n- a\n    - b\n    - c\n        - d\n- e\n\nEnd.\n\n- f',
    );
  });
});

describe('pages that lack something', () => {
  it('uses second-level headings where the page has no named sections', () => {
    expect(bodyOf('Is it safe?\n\nSummary\n\nYes.\n\nLimits\n\nFew trials.')).toBe(
      '## Summary\n\nYes.\n\n## Limits\n\nFew trials.',
    );
  });

  it('asks about a title that is no question', () => {
    const { report } = imported(importQuestionPage('Zinc\n\nIt helps.'));
    expect(report.needsPerson[0]).toMatchObject({ line: 1 });
  });

  it('asks for the source of a reference and for its kind', () => {
    const { report } = imported(importQuestionPage('Q?\n\nYes it does 1.\n\nReferences\n\nA book'));
    expect(report.needsPerson.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'Reference 1 has no line "Journal, year".',
        'Reference 1: say if it is guideline or research.',
      ]),
    );
  });

  it.each([
    ['', 'empty'],
    ['Does it help?', 'empty'],
    ['Does it help?\n\nReferences\n\nA', 'empty'],
    ['???\n\nText.', 'no-title'],
    [`${'x'.repeat(301)}?\n\nText.`, 'no-title'],
    ['Does\u200e it help?\n\nText.', 'control-character'],
    ['Does it help?\n\nText.\u202e', 'control-character'],
    [Uint8Array.of(0xff), 'invalid-utf8'],
    ['a'.repeat(3 * 1024 * 1024), 'too-large'],
  ])('answers %j with a code', (source, code) => {
    expect(importQuestionPage(source)).toMatchObject({ ok: false, code });
  });
});

describeWithExamples('importing a real question page', () => {
  let draft: ReturnType<typeof imported>;
  let body: string;
  beforeAll(() => {
    draft = imported(importQuestionPage(exampleFile('question-page/ketamine-mdd.txt')));
    body = draft.content.bodies.clinician ?? '';
  });

  it('finds two sections, eight headings and all bullets', () => {
    expect(body.match(/^## .*/gm)).toEqual(['## From the Guidelines', '## From the Research']);
    expect(body.match(/^### /gm)).toHaveLength(8);
    expect(body.match(/^- /gm)).toHaveLength(19);
  });

  it('leaves out the furniture above and below', () => {
    expect(draft.report.leftOut.map(({ line }) => line)).toEqual([
      3, 4, 5, 6, 7, 8, 10, 12, 14, 16, 93, 95, 97, 99,
    ]);
    expect(body).not.toMatch(/advisory|disclaimer|last updated|follow-up question/i);
  });

  it('cites every reference number and keeps every other number', () => {
    const numbers = [...body.matchAll(/\[(@ref[^\]]*)\]/g)].map((match) => match[1]);
    expect(numbers).toHaveLength(15);
    expect(new Set(numbers.join('; ').split('; '))).toEqual(
      new Set(['@ref-1', '@ref-2', '@ref-3', '@ref-4', '@ref-5', '@ref-6']),
    );
    for (const kept of [
      '20 RCTs',
      '2-3 times',
      '4.46 ± 0.54',
      '99%',
      '0.5-1.0 mg/kg',
      '2022 U.S.',
    ]) {
      expect(body).toContain(kept);
    }
  });

  it('reads four references and asks about numbers 5 and 6', () => {
    expect(draft.content.references.map((item) => item.custom?.kind)).toEqual([
      'guideline',
      'research',
      'research',
      'research',
    ]);
    expect(draft.report.needsPerson.map(({ what }) => what)).toEqual(
      expect.arrayContaining([
        'The text cites number 5, and the reference list has 4 entries.',
        'The text cites number 6, and the reference list has 4 entries.',
      ]),
    );
  });
});
