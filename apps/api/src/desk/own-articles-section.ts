import { type ListedArticle } from './api-answers.js';
import { momentElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { inWords, NEXT_FOR_AUTHOR, STATE_WORDS } from './words.js';

/** An author's articles, each with what happens to it next. */
export function ownArticlesSection(articles: readonly ListedArticle[], zone: string): Html {
  return html`<section aria-labelledby="own">
    <h2 id="own">Your articles</h2>
    ${
      articles.length === 0
        ? html`<p>You have not begun an article yet. The first one you write stands here.</p>`
        : html`<ul class="rows">
            ${articles.map((it) => row(it, zone))}
          </ul>`
    }
  </section>`;
}

function row({ id, title, state, updatedAt }: ListedArticle, zone: string): Html {
  return html`<li>
    <a href="/plain/articles/${id}">${title}</a>
    <p><strong>${inWords(STATE_WORDS, state)}.</strong> ${inWords(NEXT_FOR_AUTHOR, state)}</p>
    <p class="meta">Last changed ${momentElement(updatedAt, zone)}</p>
  </li>`;
}
