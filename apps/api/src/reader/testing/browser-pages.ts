import { articlePage } from '../article-page.js';
import { aPage, aPendingPage } from './a-page.js';
import { otherPages } from './other-pages.js';

const NOTICE = {
  date: '2026-06-02',
  reason: 'Two of its sources were taken back by their journal.',
};

/** Every kind of page in every condition, by name: what the browser suites walk. */
export function everyPage(): Record<string, string> {
  return {
    current: articlePage(aPage()),
    patient: articlePage(aPage({ audience: 'patient', isAudienceRemembered: true })),
    'one-audience': articlePage(aPage({ audiences: ['clinician'] })),
    pending: articlePage(aPendingPage()),
    overdue: articlePage(aPage({ condition: 'overdue', nextReviewDue: '2026-04-07' })),
    retracted: articlePage(aPage({ condition: 'retracted', notice: NOTICE })),
    withdrawn: articlePage(aPage({ condition: 'withdrawn', notice: NOTICE })),
    superseded: articlePage(aPage({ superseded: { date: '2026-05-20' } })),
    ...otherPages(),
  };
}
