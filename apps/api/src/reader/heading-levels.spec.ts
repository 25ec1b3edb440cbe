import { describe, expect, it } from '@jest/globals';
import { renderBody } from '#libs/content';
import { belowTitle } from './heading-levels.js';

const levelsIn = (html: string): string[] =>
  [...html.matchAll(/<h(\d)[\s>]/g)].map((match) => match[1] ?? '');

describe('the headings of a text', () => {
  it.each([
    ['# One\n\n## Two\n\n# Three', ['2', '3', '2']],
    ['## One\n\n### Two\n\n## Three', ['2', '3', '2']],
    ['### One\n\ntext `<h3>` <h4>', ['2']],
    ['No heading at all.', []],
  ])('begin right below the title of the page: %j', (markdown, levels) => {
    for (const headingOffset of [0, 1]) {
      const shown = belowTitle(renderBody(markdown, [], { headingOffset }));
      expect(levelsIn(shown.html)).toEqual(levels);
      expect(shown.headings.map(({ level }) => String(level))).toEqual(levels);
    }
  });

  it('leave everything else as it was', () => {
    const rendered = renderBody('## One\n\nA *word* and `<h3>`.', [], { headingOffset: 1 });
    const shown = belowTitle(rendered);
    expect(shown.html).toBe(rendered.html.replaceAll('h3 ', 'h2 ').replaceAll('/h3', '/h2'));
  });
});
