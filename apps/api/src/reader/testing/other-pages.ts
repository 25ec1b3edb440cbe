import { historyPage } from '../history-page.js';
import { indexPage } from '../index-page.js';
import { messagePage } from '../message-page.js';
import { type ArticlePageModel, type ReportFormModel } from '../page-model.js';
import { policyPage } from '../policy-page.js';
import { receiptPage } from '../receipt-page.js';
import { reportFormPage } from '../report-forms.js';
import { verifyPage } from '../verify-page.js';
import { aPage, aPendingPage, SITE } from './a-page.js';

/** A report form with one field refused. */
export function aReportForm(facts: Partial<ReportFormModel> = {}): ReportFormModel {
  return {
    article: aPage(),
    kind: 'error',
    values: { email: 'not-an-address' },
    errors: [
      { field: 'message', message: 'Write what is wrong.' },
      { field: 'email', message: 'Write the address as name@example.org, or leave it empty.' },
    ],
    ...facts,
  };
}

function entry(page: ArticlePageModel) {
  const { slug, url, title, topics, stage, condition, lastReviewed, lastUpdated } = page;
  return { slug, url, title, topics, stage, condition, lastReviewed, lastUpdated };
}

export function anIndexPage(): string {
  return indexPage({
    site: SITE,
    policy: { version: 4, url: '/policy/4' },
    articles: [
      entry(aPage()),
      entry(
        aPendingPage({
          slug: 'tea',
          title: 'Is peppermint tea safe with reflux?',
          topics: ['digestion'],
        }),
      ),
      entry(
        aPage({
          slug: 'salt',
          title: 'Does salt water soothe a sore throat?',
          condition: 'pending',
          lastReviewed: undefined,
        }),
      ),
      entry(
        aPage({
          slug: 'naps',
          title: 'Do short naps help after a night shift?',
          topics: ['Sleep'],
          condition: 'overdue',
        }),
      ),
      entry(
        aPage({
          slug: 'copper',
          title: 'Do copper bracelets ease hand pain?',
          topics: [],
          condition: 'retracted',
        }),
      ),
    ],
  });
}

export function aHistoryPage(): string {
  const page = aPage();
  return historyPage({
    ...page,
    publications: [
      {
        date: '2026-04-07',
        revision: 3,
        kind: 'substantive',
        summary: 'A third trial is in; the size of the effect changed.',
        digest: page.revision.digest,
        signers: ['Ines Okafor, MD', 'Tomas Lindqvist, PharmD'],
      },
      {
        date: '2026-01-19',
        revision: 2,
        kind: 'editorial',
        summary: 'A wrong length of the programme was corrected.',
        signers: [],
      },
      {
        date: '2025-11-03',
        revision: 1,
        kind: 'first',
        summary: 'First version.',
        signers: ['Ines Okafor, MD'],
      },
    ],
    confirmations: [{ date: '2026-10-02', revision: 3, signer: 'Ines Okafor, MD' }],
  });
}

export function aVerifyPage(): string {
  const page = aPage();
  return verifyPage({
    ...page,
    keyUrl: '/keys.vkey',
    signedTextUrl: `/articles/${page.slug}/signed-text.json`,
    signatures: page.reviewedBy.map((signer, at) => ({
      ...signer,
      isValid: at === 0,
      invalidReason: at === 0 ? undefined : 'It was taken back on 9 April 2026.',
      envelopeUrl: `/signatures/${at}.dsse.json`,
    })),
  });
}

export function anEmptyVerifyPage(): string {
  return verifyPage({ ...aPendingPage(), signatures: [] });
}

export function aPolicyPage(): string {
  return policyPage({
    site: SITE,
    version: 4,
    effectiveFrom: '2026-01-01',
    bodyHtml:
      '<h2 id="who">Who reviews</h2><p>Clinicians who did not write the text and have declared their interests.</p>',
    rules: {
      levels: [
        { risk: 'low', approvals: 1, roles: [], reviewEveryMonths: 12 },
        { risk: 'high', approvals: 2, roles: ['a pharmacist'] },
      ],
      respondWithinDays: 5,
      reviewWithinDays: 14,
      isPendingShown: true,
    },
    versions: [
      { version: 4, url: '/policy/4' },
      { version: 3, url: '/policy/3' },
    ],
  });
}

export function aReceiptPage(): string {
  return receiptPage({
    article: aPage(),
    kind: 'question',
    code: 'Q7K2-94MX',
    receivedAt: '2026-05-02T08:00:00Z',
    hasEmail: false,
  });
}

/** Every kind of page that is not an article, by name. */
export function otherPages(): Record<string, string> {
  return {
    index: anIndexPage(),
    history: aHistoryPage(),
    verify: aVerifyPage(),
    'verify-empty': anEmptyVerifyPage(),
    policy: aPolicyPage(),
    report: reportFormPage(aReportForm()),
    question: reportFormPage(aReportForm({ kind: 'question', errors: [], values: {} })),
    receipt: aReceiptPage(),
    'not-found': messagePage(SITE, 'not-found'),
    'too-many': messagePage(SITE, 'too-many', 90),
  };
}
