import { audienceInWords, audienceSwitch } from './audience-switch.js';
import { banner, isHiddenFromSearch } from './banner.js';
import { dateElement, instantElement } from './dates.js';
import { html, type Html, type HtmlValue } from '../http/html.js';
import { jsonLd } from './json-ld.js';
import { layout } from './layout.js';
import { type ArticlePageModel, type ReviewerModel } from './page-model.js';
import { paths } from './paths.js';
import { referenceList } from './reference-list.js';
import { withSourceNotes } from './source-notes.js';
import { reviewerInWords, trustBlock } from './trust-block.js';
import { webLink } from './web-link.js';
import { withdrawnPage } from './withdrawn-page.js';

/** The title as every page shows it; a retraction is part of it. */
function titleOf(page: Pick<ArticlePageModel, 'title' | 'condition'>): string {
  return page.condition === 'retracted' ? `RETRACTED: ${page.title}` : page.title;
}

/** 410 for an article that was taken down; a retracted one stays readable under its notice. */
export function articleStatus({ condition }: Pick<ArticlePageModel, 'condition'>): 200 | 410 {
  return condition === 'withdrawn' ? 410 : 200;
}

function contents({ headings }: ArticlePageModel): Html | undefined {
  const sections = headings.filter(({ level }) => level === 2);
  if (sections.length < 3) return undefined;
  return html`<nav class="contents" aria-label="On this page">
    <details>
      <summary>On this page</summary>
      <ul>
        ${sections.map(({ id, text }) => html`<li><a href="#${id}">${text}</a></li>`)}
        <li><a href="#page-references">References</a></li>
      </ul>
    </details>
  </nav>`;
}

function fact(term: string, detail: HtmlValue): Html | undefined {
  return detail
    ? html`<div>
        <dt>${term}</dt>
        <dd>${detail}</dd>
      </div>`
    : undefined;
}

function reviewer(person: ReviewerModel): Html {
  const orcid =
    person.orcid && webLink(`https://orcid.org/${person.orcid}`, `ORCID ${person.orcid}`);
  return html`<li>
    <p><strong>${reviewerInWords(person)}</strong>, ${person.role} ${orcid}</p>
    <p>“${person.meaning}” Signed ${instantElement(person.signedAt, person.tz)}.</p>
    <p>Interests: ${person.disclosure}</p>
    ${person.waiver && html`<p>${person.waiver}</p>`}
  </li>`;
}

function people(page: ArticlePageModel): Html {
  const { statement } = page;
  return html`<section aria-labelledby="page-people">
    <h2 id="page-people">Who wrote and reviewed this</h2>
    <dl class="facts">
      ${fact('Written by', page.writtenBy)} ${fact('Authors’ statement', statement.authors)}
      ${fact('Authors’ interests', statement.interests)} ${fact('Funding', statement.funding)}
      ${fact('Use of AI', statement.aiUse)}
    </dl>
    ${
      page.reviewedBy.length > 0
        ? html`<ul class="reviewers">
            ${page.reviewedBy.map(reviewer)}
          </ul>`
        : html`<p>No clinician has signed this text yet, so there is no reviewer to name.</p>`
    }
  </section>`;
}

function record(page: ArticlePageModel): Html {
  return html`<section aria-labelledby="page-record">
    <h2 id="page-record">Corrections and changes</h2>
    ${
      page.corrections.length === 0
        ? html`<p>No corrections so far.</p>`
        : html`<ul>
            ${page.corrections.map(
              ({ date, summary }) => html`<li>${dateElement(date)}: ${summary}</li>`,
            )}
          </ul>`
    }
    <p>
      You are reading revision ${page.revision.number}.
      <a href="${paths.history(page.slug)}">Change history: what was published when</a> or
      <a href="${paths.verify(page.slug)}">check the sign-off yourself</a>.
    </p>
    <p class="digest">Digest of this text: <code>${page.revision.digest}</code></p>
  </section>`;
}

function contact(page: ArticlePageModel): Html {
  return html`<section class="contact" aria-labelledby="page-contact">
    <h2 id="page-contact">Tell us</h2>
    <ul class="actions">
      <li><a class="action" href="${paths.report(page.slug, 'error')}">Report an error</a></li>
      <li>
        <a class="action" href="${paths.report(page.slug, 'question')}">Ask a follow-up question</a>
      </li>
    </ul>
  </section>`;
}

function article(page: ArticlePageModel): Html {
  const references = [...page.references.guideline, ...page.references.research];
  return html`<article>
    <h1>${titleOf(page)}</h1>
    <p class="board">Our medical advisory board signs each article before it counts as reviewed.</p>
    ${trustBlock(page)} ${audienceSwitch(page)} ${contents(page)}
    <div class="text" aria-label="Text for ${audienceInWords(page.audience)}" role="group">
      ${withSourceNotes(page.bodyHtml, references)}
    </div>
    ${referenceList(page.references)} ${people(page)} ${record(page)} ${contact(page)}
  </article>`;
}

/** The public page of an article; of one that was withdrawn, the notice that stands in its place. */
export function articlePage(page: ArticlePageModel): string {
  if (page.condition === 'withdrawn') return withdrawnPage(page);
  return layout({
    site: page.site,
    lang: page.lang,
    title: titleOf(page),
    canonical: page.url,
    isNoindex: isHiddenFromSearch(page),
    head: jsonLd(page),
    banner: banner(page),
    policy: page.policy,
    main: article(page),
  });
}
