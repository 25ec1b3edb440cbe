import { describe, expect, it } from '@jest/globals';
import { type CslItem, renderBody } from '#libs/content';
import { articlePage } from './article-page.js';
import { type ReferenceModel } from './page-model.js';
import { aPage } from './testing/a-page.js';

const SOURCES: CslItem[] = [
  { id: 'guide', type: 'report', title: 'Night cramps', custom: { kind: 'guideline' } },
  { id: 'trial', type: 'article-journal', title: 'A trial', DOI: '10.5555/invented.2' },
];

const BODY = `## References

Stretching helps [@trial] and is advised [@guide; @trial].

- One thing [@guide].
  - Another.

| Trial | People |
| --- | --- |
| A [@trial] | 80 |

## Contact

A note.[^1]

## Main

<script>alert(1)</script>

[^1]: Said [@guide].
`;

function pageOf(body: string): string {
  const { html, headings, references } = renderBody(body, SOURCES);
  const all: ReferenceModel[] = references.map((entry) => ({ ...entry, retraction: 'unknown' }));
  return articlePage(
    aPage({
      bodyHtml: html,
      headings,
      references: {
        guideline: all.filter(({ kind }) => kind === 'guideline'),
        research: all.filter(({ kind }) => kind === 'research'),
      },
    }),
  );
}

describe('a rendered body in its page', () => {
  it('shares no id with the page and every link inside it leads somewhere', () => {
    const page = pageOf(BODY);
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids.filter((id, at) => ids.indexOf(id) !== at)).toEqual([]);
    const targets = [...page.matchAll(/href="#([^"]+)"/g)].map(([, target]) => target);
    expect(targets.length).toBeGreaterThan(8);
    expect(targets.filter((target) => !ids.includes(target ?? ''))).toEqual([]);
  });

  it('gives the paragraph, the list and the table their sources, and the table one region', () => {
    const page = pageOf(BODY);
    for (const what of ['paragraph', 'list', 'table']) expect(page).toContain(` for this ${what}:`);
    expect(page.match(/role="region"/g)).toHaveLength(1);
  });

  it('runs nothing that the author wrote', () => {
    expect(pageOf(BODY)).not.toContain('<script>');
  });
});
