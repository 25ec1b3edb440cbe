import { dateOf } from './dates.js';
import { html, raw, type Html } from '../http/html.js';
import { type ArticlePageModel, type ReferenceModel, type ReviewerModel } from './page-model.js';

type Node = { [key: string]: unknown };

const ESCAPES: Record<string, string> = {
  '<': '\\u003c',
  '>': '\\u003e',
  '&': '\\u0026',
  '\u2028': '\\u2028',
  '\u2029': '\\u2029',
};

/** JSON that cannot leave a script element, whatever the strings in it say (RDR-7). */
export function jsonForScript(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (mark) => ESCAPES[mark] ?? mark);
}

function person(reviewer: ReviewerModel): Node {
  const orcid = reviewer.orcid && `https://orcid.org/${reviewer.orcid}`;
  return {
    '@type': 'Person',
    name: reviewer.name,
    honorificSuffix: reviewer.credentials || undefined,
    jobTitle: reviewer.role,
    affiliation: reviewer.affiliation && { '@type': 'Organization', name: reviewer.affiliation },
    identifier: orcid || undefined,
    sameAs: orcid || undefined,
  };
}

function citation(reference: ReferenceModel): Node {
  const doi = reference.doi && `https://doi.org/${reference.doi}`;
  return {
    '@type': reference.kind === 'guideline' ? 'MedicalGuideline' : 'ScholarlyArticle',
    name: reference.text,
    identifier: doi || (reference.pmid && `PMID:${reference.pmid}`) || undefined,
    url: doi || reference.url || undefined,
  };
}

/** Only a text that stands, with signatures that count, may say that it was reviewed (RDR-1, RDR-2). */
function review(page: ArticlePageModel): Node {
  const isStanding = page.condition === 'current' || page.condition === 'overdue';
  if (!isStanding || page.superseded || page.reviewedBy.length === 0 || !page.lastReviewed)
    return {};
  return {
    lastReviewed: dateOf(page.lastReviewed),
    reviewedBy: page.reviewedBy.map(person),
    specialty: [...new Set(page.reviewedBy.flatMap(({ specialty }) => specialty ?? []))],
  };
}

function audienceOf(page: ArticlePageModel): Node {
  if (page.audience === 'patient')
    return { '@type': 'Patient', audienceType: 'Patients and families' };
  return { '@type': 'MedicalAudience', audienceType: 'Clinician' };
}

/** schema.org `MedicalWebPage` of an article, from what was signed and published (RDR-1). */
export function medicalWebPage(page: ArticlePageModel): Node {
  const isRetracted = page.condition === 'retracted';
  const references = [...page.references.guideline, ...page.references.research];
  return {
    '@context': 'https://schema.org',
    '@type': 'MedicalWebPage',
    '@id': page.url,
    url: page.url,
    headline: isRetracted ? `RETRACTED: ${page.title}` : page.title,
    inLanguage: page.lang,
    datePublished: page.firstPublished,
    dateModified: page.lastUpdated,
    ...review(page),
    author: page.writtenBy && { '@type': 'Person', name: page.writtenBy },
    publisher: { '@type': 'Organization', name: page.site.name, url: page.site.baseUrl },
    publishingPrinciples: new URL(page.policy.url, page.site.baseUrl).href,
    audience: audienceOf(page),
    about: page.topics.map((name) => ({ '@type': 'Thing', name })),
    citation: references.map(citation),
    isBasedOn: page.references.guideline.map(citation),
    version: String(page.revision.number),
    creativeWorkStatus: isRetracted ? 'Retracted' : undefined,
    correction: page.corrections.map(({ date, summary }) => ({
      '@type': 'CorrectionComment',
      datePublished: dateOf(date),
      text: summary,
    })),
  };
}

/** The data as a script element of the page's head. */
export function jsonLd(page: ArticlePageModel): Html {
  return html`<script type="application/ld+json">
    ${raw(jsonForScript(medicalWebPage(page)))}
  </script>`;
}
