import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { escapeHtml, html, joined, raw } from './html.js';

describe('html', () => {
  it('escapes text between tags and in attributes', () => {
    expect(html`<p title="${'"a"'}">${"<b>&'"}</p>`.markup).toBe(
      '<p title="&quot;a&quot;">&lt;b&gt;&amp;&#39;</p>',
    );
  });

  it('writes nothing for what is absent and keeps zero', () => {
    expect(html`${undefined}${null}${false}${0}${''}`.markup).toBe('0');
  });

  it('keeps nested templates and lists of them', () => {
    const items = ['a', '<'].map((text) => html`<li>${text}</li>`);
    expect(
      html`<ul>
        ${items}
      </ul>`.markup.replace(/\s+</g, '<'),
    ).toBe('<ul><li>a</li><li>&lt;</li></ul>');
  });

  it('leaves trusted markup as it is', () => {
    expect(html`${raw('<i>x</i>')}`.markup).toBe('<i>x</i>');
  });

  it('puts separators only between what is present', () => {
    expect(joined(['a', undefined, 'b'], html` · `).markup).toBe('a · b');
  });

  it('never lets a string open a tag or leave an attribute', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(escapeHtml(text)).not.toMatch(/[<>"']/);
      }),
    );
  });
});
