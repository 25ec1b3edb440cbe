import { describe, expect, it } from '@jest/globals';
import { withSourceNotes } from './source-notes.js';
import { aReference, REFERENCES } from './testing/a-page.js';
import { BODY_HTML } from './testing/a-body.js';

const ALL = [...REFERENCES.guideline, ...REFERENCES.research];
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('withSourceNotes', () => {
  it('folds the sources of a paragraph up beneath it, each once and in order', () => {
    const cite = (number: number) => `<a href="#ref-${number}">${number}</a>`;
    const { markup } = withSourceNotes(`<p>A ${cite(4)} b ${cite(1)} c ${cite(4)}</p>`, ALL);
    expect(markup).toMatch(/^<div class="cited"><p>.*<\/p><details class="notes">/s);
    expect(textOf(markup)).toContain('Sources for this paragraph: 1, 4');
    expect(markup.match(/class="number"/g)).toHaveLength(2);
  });

  it('adds no id to those of the body', () => {
    const ids = (markup: string) => [...markup.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(ids(withSourceNotes(BODY_HTML, ALL).markup)).toEqual(ids(BODY_HTML));
  });

  it('leaves a body without citations as it was', () => {
    const body = '<h2 id="a">A</h2>\n<p>One<br>two</p><hr><pre><code>x</code></pre>';
    expect(withSourceNotes(body, ALL).markup).toBe(body);
  });

  it('keeps nested lists in one piece', () => {
    const list = '<ul><li>a<ul><li>b <a href="#ref-2">2</a></li></ul></li><li>c</li></ul>';
    expect(withSourceNotes(list, ALL).markup).toContain(`<div class="cited">${list}<details`);
  });

  it('gives every table a scrolling region with a name of its own', () => {
    const { markup } = withSourceNotes('<table><tr><td>1</td></tr></table>'.repeat(2), ALL);
    expect([...markup.matchAll(/aria-label="(Table \d)"/g)].map(([, name]) => name)).toEqual([
      'Table 1',
      'Table 2',
    ]);
  });

  it('marks a retracted source where it is cited', () => {
    const body = '<p>A <a href="#ref-5">5</a></p>';
    expect(withSourceNotes(body, ALL).markup).toContain('Retracted paper.');
  });

  it('ignores a citation of a reference that is not there', () => {
    const body = '<p>A <a href="#ref-99">99</a></p>';
    expect(withSourceNotes(body, [aReference(1)]).markup).toBe(body);
  });

  it('passes a body that is cut off in the middle through without losing text', () => {
    expect(textOf(withSourceNotes('<p>A <a href="#ref-1">1', ALL).markup)).toContain('A 1');
  });
});
