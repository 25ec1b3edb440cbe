import { type ArticlePageModel, type ReferenceModel, type Site } from '../page-model.js';
import { BODY_HTML, PATIENT_HTML } from './a-body.js';

export const SITE: Site = {
  name: 'The Harbour Review',
  baseUrl: 'https://harbour.example',
  contactEmail: 'editors@harbour.example',
};

/** A research reference; the number decides every id. */
export function aReference(number: number, facts: Partial<ReferenceModel> = {}): ReferenceModel {
  return {
    key: `source-${number}`,
    number,
    id: `ref-${number}`,
    html: `Aldane P, Brook T, Cairns U. Walking programmes and calf cramps at night: a trial in ${number} towns. <i>J Invent Med</i>. 2024;${number}(2):101-110.`,
    text: `Aldane P, Brook T, Cairns U. Walking programmes and calf cramps at night: a trial in ${number} towns. J Invent Med. 2024;${number}(2):101-110.`,
    kind: 'research',
    doi: `10.5555/invented.${number}`,
    pmid: String(90000000 + number),
    isDetailsMissing: false,
    backlinks: [`cite-${number}-1`],
    retraction: 'none-found',
    ...facts,
  };
}

export const REFERENCES: ArticlePageModel['references'] = {
  guideline: [
    aReference(1, {
      kind: 'guideline',
      html: 'Harbour Society of General Practice. <i>Night cramps in adults: assessment and care</i>. 2025.',
      text: 'Harbour Society of General Practice. Night cramps in adults: assessment and care. 2025.',
      doi: undefined,
      pmid: undefined,
      url: 'https://guidelines.example/night-cramps',
      backlinks: ['cite-1-1', 'cite-1-2'],
    }),
    aReference(3, { kind: 'guideline', pmid: undefined }),
  ],
  research: [
    aReference(2, { backlinks: ['cite-2-1', 'cite-2-2', 'cite-2-3'] }),
    aReference(4),
    aReference(5, { retraction: 'retracted' }),
    aReference(6, {
      html: 'doi:10.5555/invented.6',
      text: 'doi:10.5555/invented.6',
      isDetailsMissing: true,
      pmid: undefined,
      retraction: 'unknown',
    }),
  ],
};

/** A current, signed article with two audiences; override what a test is about. */
export function aPage(facts: Partial<ArticlePageModel> = {}): ArticlePageModel {
  const audience = facts.audience ?? 'clinician';
  return {
    site: SITE,
    slug: 'stretching-night-cramps',
    url: 'https://harbour.example/articles/stretching-night-cramps',
    lang: 'en',
    title: 'Does stretching before bed help adults with leg cramps at night?',
    topics: ['Muscles and joints', 'Sleep'],
    risk: 'low',
    stage: 'approved',
    condition: 'current',
    audience,
    audiences: ['patient', 'clinician'],
    isAudienceRemembered: false,
    bodyHtml: audience === 'patient' ? PATIENT_HTML : BODY_HTML,
    headings: [
      { level: 2, text: 'In short', id: 'in-short' },
      { level: 2, text: 'From the guidelines', id: 'from-the-guidelines' },
      { level: 2, text: 'From the research', id: 'from-the-research' },
      { level: 3, text: 'How large the effect is', id: 'how-large-the-effect-is' },
      { level: 2, text: 'What is not known', id: 'what-is-not-known' },
    ],
    references: REFERENCES,
    reviewedBy: [
      {
        name: 'Ines Okafor',
        credentials: 'MD',
        specialty: 'general practice',
        affiliation: 'Harbour Clinic',
        orcid: '0000-0002-1825-0097',
        role: 'Reviewer',
        meaning: 'I have read this text and it is medically accurate.',
        signedAt: '2026-04-07T09:12:44Z',
        tz: 'Europe/Vienna',
        disclosure: 'None declared.',
      },
      {
        name: 'Tomas Lindqvist',
        credentials: 'PharmD',
        role: 'Reviewer',
        meaning: 'I have read this text and it is medically accurate.',
        signedAt: '2026-04-07T15:40:02Z',
        tz: 'America/Toronto',
        disclosure: 'Lecture fees from a maker of magnesium tablets, 2024.',
      },
    ],
    writtenBy: 'Mara Quill',
    firstPublished: '2025-11-03T10:00:00Z',
    lastReviewed: '2026-04-07',
    lastUpdated: '2026-04-07T16:05:00Z',
    nextReviewDue: '2027-04-07',
    policy: { version: 4, url: '/policy/4' },
    statement: { funding: 'No outside funding.', aiUse: 'None.', interests: 'None declared.' },
    revision: {
      number: 3,
      digest: 'sha256:6b3a55e0261b0304143f805a24924d0c1c44524821305f31d9277843b8a10f4e',
    },
    corrections: [
      {
        date: '2026-01-19',
        kind: 'correction',
        summary: 'The length of the programme was given as six weeks; it is four.',
      },
    ],
    signoff: {
      seq: 4211,
      logSize: 4218,
      checkpoint:
        'harbour.example/log\n4218\nq0hPbPwF8vVvGkW0sPp3vN7a0xkqjJc3vOqH1m0bJ0I=\n\n— harbour.example/log AAAAAQ+1invented0signature0for0a0fixture0only0AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA==\n',
      proofUrl: '/articles/stretching-night-cramps/proof',
    },
    ...facts,
  };
}

/** An article that waits for its first signature. */
export function aPendingPage(facts: Partial<ArticlePageModel> = {}): ArticlePageModel {
  return aPage({
    condition: 'pending',
    stage: 'under-review',
    reviewedBy: [],
    lastReviewed: undefined,
    nextReviewDue: undefined,
    firstPublished: undefined,
    corrections: [],
    signoff: undefined,
    ...facts,
  });
}
