import { describe, expect, it } from '@jest/globals';
import { articlePage, articleStatus } from './article-page.js';
import { type Condition } from './page-model.js';
import { aPage, aPendingPage } from './testing/a-page.js';

const NOTICE = { date: '2026-06-02', reason: 'A <source> was taken back.' };
const NOINDEX = '<meta name="robots" content="noindex" />';
const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('articlePage', () => {
  it('says who reviewed the text and three dates in words', () => {
    const text = textOf(articlePage(aPage()));
    expect(text).toContain('Ines Okafor, MD (general practice)');
    expect(text).toContain('Last reviewed 7 April 2026');
    expect(text).toContain('Last updated 7 April 2026');
    expect(text).toContain('Next review due 7 April 2027');
  });

  it('lets search engines in and warns of nothing while the text is current', () => {
    const page = articlePage(aPage());
    expect(page).not.toContain(NOINDEX);
    expect(page).not.toContain('class="banner');
    expect(page).toContain(
      '<link rel="canonical" href="https://harbour.example/articles/stretching-night-cramps"',
    );
  });

  it.each<[Condition, string]>([
    ['pending', 'Educational purpose only.'],
    ['overdue', 'Review overdue.'],
    ['retracted', 'Do not rely on this text.'],
    ['withdrawn', 'We took this article down'],
  ])(
    'warns of a text that is %s, for every audience, and hides it from search',
    (condition, words) => {
      for (const audience of ['clinician', 'patient'] as const) {
        const page = articlePage(aPage({ condition, audience, notice: NOTICE }));
        expect(textOf(page)).toContain(words);
        expect(page.indexOf('class="banner')).toBeLessThan(page.indexOf('<h1'));
        expect(page).toContain(NOINDEX);
      }
    },
  );

  it('says of a text with one signature that its review goes on', () => {
    const page = aPage({ condition: 'pending', stage: 'under-review' });
    expect(textOf(articlePage(page))).toContain('The review of this text is not finished.');
  });

  it('says of a signed text that it waits to be published', () => {
    const page = aPage({ condition: 'pending', stage: 'approved' });
    const text = textOf(articlePage(page));
    expect(text).toContain('The board has signed this text; it is waiting to be published.');
    expect(text).not.toContain('not finished');
  });

  it('keeps a retracted text readable under its notice and its title', () => {
    const page = aPage({ condition: 'retracted', notice: NOTICE });
    const text = textOf(articlePage(page));
    expect(text).toContain('RETRACTED: Does stretching');
    expect(text).toContain('2 June 2026 . A &lt;source&gt; was taken back.');
    expect(text).toContain('Calf stretching for a few minutes');
    expect(articleStatus(page)).toBe(200);
  });

  it('puts a notice in the place of a withdrawn text', () => {
    const page = aPage({ condition: 'withdrawn', notice: NOTICE });
    expect(textOf(articlePage(page))).not.toContain('Calf stretching for a few minutes');
    expect(articlePage(page)).not.toContain('application/ld+json');
    expect(articleStatus(page)).toBe(410);
  });

  it('points from an old version to the text that counts', () => {
    const page = articlePage(aPage({ superseded: { date: '2026-05-20' } }));
    expect(textOf(page)).toContain('A newer text replaced this one on 20 May 2026');
    expect(page).toContain(NOINDEX);
  });

  it('says of a text that nobody has signed yet that nobody has', () => {
    const text = textOf(articlePage(aPendingPage()));
    expect(text).toContain('No clinician has signed this text yet. Do not use it');
  });

  it('names the steps in words and marks the one it stands at', () => {
    const page = articlePage(aPendingPage());
    expect(textOf(page)).toMatch(/Submitted \(done\).*Under review \(now\).*Approved \(not yet\)/);
    expect(page).toMatch(/aria-current="step"[^>]*>\s*Under review/);
  });

  it('shows no reviewer and no review date while nobody has signed', () => {
    const text = textOf(articlePage(aPendingPage()));
    expect(text).not.toContain('Last reviewed');
    expect(text).not.toContain('Okafor');
  });

  it('offers the switch only where there is a choice', () => {
    expect(articlePage(aPage())).toContain('?audience=patient');
    expect(articlePage(aPage({ audiences: ['clinician'] }))).not.toContain('?audience=');
  });

  it('uses each id once and every link inside the page leads somewhere', () => {
    const page = articlePage(aPage());
    const ids = [...page.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
    expect(new Set(ids).size).toBe(ids.length);
    for (const [, target] of page.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
  });

  it('carries no script that runs, no handler and no inline style', () => {
    const page = articlePage(aPage());
    expect(page.match(/<script(?! type="application\/ld\+json")/)).toBeNull();
    expect(page).not.toMatch(/\son[a-z]+=|\sstyle=|<style/i);
  });

  it('escapes what people typed wherever it is shown', () => {
    const evil = '"><script>alert(1)</script>';
    const [reviewer] = aPage().reviewedBy;
    const page = articlePage(
      aPage({
        title: evil,
        topics: [evil],
        writtenBy: evil,
        statement: { funding: evil, interests: evil, aiUse: evil, authors: evil },
        corrections: [{ date: '2026-01-01', summary: evil, kind: 'correction' }],
        reviewedBy: reviewer
          ? [{ ...reviewer, name: evil, credentials: evil, disclosure: evil, orcid: evil }]
          : [],
      }),
    );
    expect(page).not.toContain('<script>');
  });

  it('links no reference to an address that runs code', () => {
    const { references } = aPage();
    const evil = { ...references.guideline[0]!, url: 'javascript:alert(1)' };
    const page = articlePage(aPage({ references: { ...references, guideline: [evil] } }));
    expect(page).not.toContain('href="javascript:');
  });
});
