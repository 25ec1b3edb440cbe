import { dayElement, hasPassed } from './dates.js';
import { type OverdueArticle } from './home-model.js';
import { html, type Html } from '../http/html.js';

/** Published texts whose next review is near or past, for who may say that they still hold. */
export function dueAgainSection(
  articles: readonly OverdueArticle[],
  now: number,
): Html | undefined {
  if (articles.length === 0) return undefined;
  return html`<section aria-labelledby="due-again">
    <h2 id="due-again">Published, due for another look</h2>
    <ul class="cards">
      ${articles.map((it) => card(it, now))}
    </ul>
  </section>`;
}

function card({ articleId, title, dueOn }: OverdueArticle, now: number): Html {
  return html`<li>
    <h3><a href="/plain/articles/${articleId}/confirm">${title}</a></h3>
    <p>
      ${
        dueOn === ''
          ? 'No signature counts any more.'
          : html`The next review is due by ${dayElement(dueOn, 'UTC')}.`
      }
      ${(dueOn === '' || hasPassed(dueOn, 'UTC', now)) && html`<span class="late">Overdue</span>`}
    </p>
    <p class="meta">
      Any member of the board who did not write it can sign that it is still accurate.
    </p>
    <a class="button" href="/plain/articles/${articleId}/confirm"
      >Look and sign<span class="unseen">: ${title}</span></a
    >
  </li>`;
}
