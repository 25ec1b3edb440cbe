import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { atomFeed } from './feed.js';
import { robots } from './robots.js';
import { sitemap } from './sitemap.js';
import { READER_CSS, READER_CSS_PATH } from './stylesheet.js';
import { SITE } from './testing/a-page.js';
import { xmlText } from './xml.js';

describe('sitemap', () => {
  const entries = [
    { url: 'https://harbour.example/articles/b', lastUpdated: '2026-04-07T16:05:00Z' },
    { url: 'https://harbour.example/articles/a?x=1&y=2' },
  ];

  it('is the same bytes for the same entries in any order', () => {
    expect(sitemap(entries)).toBe(sitemap([...entries].reverse()));
  });

  it('gives the instant of the last significant change and no priority', () => {
    expect(sitemap(entries)).toContain('<lastmod>2026-04-07T16:05:00Z</lastmod>');
    expect(sitemap(entries)).toContain('a?x=1&amp;y=2</loc></url>');
    expect(sitemap(entries)).not.toMatch(/priority|changefreq/);
  });
});

describe('atomFeed', () => {
  it('puts the newest entry first and takes its date from it', () => {
    const entry = (id: string, updated: string) => ({
      id,
      updated,
      url: 'https://harbour.example/articles/a',
      title: 'A < B',
      summary: 'Changed',
      signers: ['Ines Okafor, MD'],
    });
    const feed = atomFeed(
      SITE,
      [entry('one', '2026-01-01T00:00:00Z'), entry('two', '2026-02-01T00:00:00Z')],
      '2025-01-01T00:00:00Z',
    );
    expect(feed.indexOf('<id>two')).toBeLessThan(feed.indexOf('<id>one'));
    expect(feed.match(/<updated>([^<]+)/)?.[1]).toBe('2026-02-01T00:00:00Z');
    expect(feed).toContain('<title>A &lt; B</title>');
  });

  it('has a date while nothing has happened', () => {
    expect(atomFeed(SITE, [], '2025-01-01T00:00:00Z')).toContain(
      '<updated>2025-01-01T00:00:00Z</updated>',
    );
  });

  it('never writes a character that XML cannot hold', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        const { markup } = xmlText(`\u0000\u001f\ufffe\ud800${text}\udc00`);
        expect(Buffer.from(markup).toString()).toBe(markup);
        expect(markup).not.toContain('\u0000');
        expect(markup).not.toContain('\ufffe');
      }),
    );
  });
});

describe('robots', () => {
  it('names the sitemap and lets crawlers read the pages that say noindex', () => {
    expect(robots(SITE)).toContain('Sitemap: https://harbour.example/sitemap.xml');
    expect(robots(SITE)).not.toContain('Disallow: /articles');
  });
});

describe('the style sheet', () => {
  it('has an address that changes with its content and asks for nothing from elsewhere', () => {
    expect(READER_CSS_PATH).toMatch(/^\/assets\/reader-[0-9a-f]{12}\.css$/);
    expect(READER_CSS).not.toMatch(/url\(|@import/);
  });
});
