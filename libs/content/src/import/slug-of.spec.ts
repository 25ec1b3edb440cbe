import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { slugOf } from './slug-of.js';

describe('the slug of a title', () => {
  it.each([
    ['Does iron help in heart failure?', 'does-iron-help-in-heart-failure'],
    ['Ménière’s disease: bêta-histine', 'menieres-disease-beta-histine'],
    ['Łódź, Straße & Ærø', 'lodz-strasse-aero'],
    ['  --- Vitamin D3 (25 µg) --- ', 'vitamin-d3-25-ug'],
  ])('of %j is %j', (title, slug) => {
    expect(slugOf(title)).toBe(slug);
  });

  it('is a short hash where the title has no Latin letters, and differs by title', () => {
    expect(slugOf('高血圧の治療')).toMatch(/^article-[0-9a-f]{8}$/);
    expect(slugOf('高血圧の治療')).not.toBe(slugOf('高血圧の予防'));
  });

  it('is cut at a word', () => {
    const slug = slugOf('word '.repeat(40));
    expect(slug).toHaveLength(79);
    expect(slug.endsWith('-word')).toBe(true);
  });

  it('is ASCII kebab-case of 1 to 80 characters for every title', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 200 }), (title) => {
        const slug = slugOf(title);
        expect(slug).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
        expect(slug.length).toBeLessThanOrEqual(80);
        expect(slugOf(slug)).toBe(slug);
      }),
    );
  });
});
