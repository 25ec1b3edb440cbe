import { type Annotation, type Review, type Signature } from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { momentElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { signatureFacts } from './signature-facts.js';
import {
  AUDIENCE_WORDS,
  inWords,
  PLACEMENT_WORDS,
  RECOMMENDATION_WORDS,
  SEVERITY_WORDS,
} from './words.js';

/** Marked passages with their threads, and where each stands in the present text. */
export function annotationsSection(model: ArticleModel): Html {
  const { annotations, hasMoreAnnotations, session } = model;
  return html`<section aria-labelledby="page-annotations">
    <h2 id="page-annotations">Marked passages</h2>
    ${annotations.length === 0 && html`<p>Nothing has been marked.</p>`}
    <ul class="cards">
      ${annotations.map((it) => annotation(it, session.user.tz))}
    </ul>
    ${hasMoreAnnotations && html`<p class="meta">Only the first hundred are shown.</p>`}
  </section>`;
}

function annotation(it: Annotation, zone: string): Html {
  const quote = it.target.selector.find(({ exact }) => exact !== undefined)?.exact ?? '';
  const state = it.state === 'open' ? 'open' : 'settled';
  const placed = it.placement && inWords(PLACEMENT_WORDS, it.placement.status);
  return html`<li>
    <p><strong>${inWords(SEVERITY_WORDS, it.severity)}</strong>, ${state}</p>
    <blockquote>${quote}</blockquote>
    <p class="said">${it.body.value}</p>
    ${it.wording !== null && html`<p class="said">Suggested wording: “${it.wording}”</p>`}
    <p class="meta">
      ${it.authorName}, ${momentElement(it.created, zone)}. On revision ${it.revision}, text for
      ${inWords(AUDIENCE_WORDS, it.audience).toLowerCase()}. ${placed}
    </p>
    ${it.replies.map(
      (reply) =>
        html`<p class="said">${reply.authorName}: ${reply.body}</p>
          <p class="meta">${momentElement(reply.at, zone)}</p>`,
    )}
    ${it.resolution !== null && html`<p class="said">Settled: ${it.resolution}</p>`}
  </li>`;
}

/** The reviews this person may read. */
export function reviewsSection({ reviews, session }: ArticleModel): Html {
  return html`<section aria-labelledby="page-reviews">
    <h2 id="page-reviews">Reviews</h2>
    ${reviews.length === 0 && html`<p>There is no review that you can read yet.</p>`}
    <ul class="cards">
      ${reviews.map((it) => review(it, session.user.tz))}
    </ul>
  </section>`;
}

function review(it: Review, zone: string): Html {
  return html`<li>
    <p>
      <strong>${it.reviewerName}: ${inWords(RECOMMENDATION_WORDS, it.recommendation)}</strong>, on
      revision ${it.revision}, ${momentElement(it.submittedAt, zone)}
    </p>
    ${it.answers.map(
      ({ question, answer }) =>
        html`<p>${question}</p>
          <blockquote class="said">${answer}</blockquote>`,
    )}
    ${
      it.wordsToAuthor &&
      html`<p>To the author:</p>
        <blockquote class="said">${it.wordsToAuthor}</blockquote>`
    }
    ${
      it.wordsToBoard &&
      html`<p>To the board:</p>
        <blockquote class="said">${it.wordsToBoard}</blockquote>`
    }
  </li>`;
}

/** Every signature as it is shown wherever it appears (SIG-4), with its verdict at this moment. */
export function signaturesSection(signatures: readonly Signature[]): Html {
  return html`<section aria-labelledby="page-signatures">
    <h2 id="page-signatures">Signatures</h2>
    ${signatures.length === 0 && html`<p>Nobody has signed this text yet.</p>`}
    <ul class="cards">
      ${signatures.map((it) => html`<li>${signatureFacts(it)}</li>`)}
    </ul>
  </section>`;
}
