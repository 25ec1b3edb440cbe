import { alternatesSection } from './alternates-section.js';
import { type ArticleModel } from './article-model.js';
import { momentElement } from './dates.js';
import { deskLayout } from './desk-layout.js';
import { extensionsSection } from './extensions-section.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { ownSeatSection } from './own-seat-section.js';
import { fact } from './signature-facts.js';
import { gatesSection, nowSection, problemsSection, roundsSection } from './standing-sections.js';
import { audienceLinks, statementBlock, textBlock } from './text-section.js';
import { annotationsSection, reviewsSection, signaturesSection } from './voices-sections.js';
import { whomToAskSection } from './whom-to-ask-section.js';
import { inWords, STATE_WORDS } from './words.js';

/** An article on the desk: where it stands, what is possible, who said what, and the text itself. */
export function articleDeskPage(site: string, model: ArticleModel, again?: Again): string {
  const { session, article, gates, signatures, problems } = model;
  return deskLayout({
    ...{ site, session, title: article.title },
    back: { href: '/plain', label: 'Your desk' },
    main: html`${factsOf(model)} ${nowSection(model)}
      <p><a href="#page-text">To the text</a></p>
      ${extensionsSection(model, again)} ${gatesSection(gates)} ${roundsSection(model)}
      ${whomToAskSection(model, again)} ${alternatesSection(model, again)}
      ${annotationsSection(model)} ${reviewsSection(model)} ${signaturesSection(signatures)}
      ${problemsSection(problems)} ${textSection(model)} ${ownSeatSection(model, again)}`,
  });
}

function factsOf({ article, session }: ArticleModel): Html {
  const { revision } = article;
  const { tz } = session.user;
  return html`<dl class="facts">
    ${fact('State', html`<strong>${inWords(STATE_WORDS, article.state)}</strong>`)}
    ${fact('Notice', article.noticeReason)} ${fact('Revision', String(revision.number))}
    ${fact('What changed', revision.summary)}
    ${fact(
      'Digest',
      revision.digest === null
        ? 'None yet: it is a draft and can still change.'
        : html`<code>${revision.digest}</code>`,
    )}
    ${fact('Written by', article.authorName)} ${fact('Risk', article.risk)}
    ${fact('Submitted', revision.submittedAt && momentElement(revision.submittedAt, tz))}
    ${fact('Last changed', momentElement(article.updatedAt, tz))}
  </dl>`;
}

function textSection({ article, audiences, text }: ArticleModel): Html {
  return html`<section aria-labelledby="page-text">
    <h2 id="page-text">The text as readers will see it</h2>
    ${
      text
        ? html`${audienceLinks(article.id, audiences, text.audience)} ${textBlock(text)}
          ${statementBlock(article)}`
        : html`<p>There is no text yet.</p>`
    }
  </section>`;
}
