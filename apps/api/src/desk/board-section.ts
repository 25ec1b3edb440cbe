import { dayElement, momentElement } from './dates.js';
import {
  type BoardOverview,
  type OpenWish,
  type OverdueArticle,
  type OverdueSeat,
  type StateGroup,
} from './home-model.js';
import { html, type Html } from '../http/html.js';
import { inWords, STATE_WORDS } from './words.js';

/** What editors and the chair look at first: what is late, what readers say, where every article is. */
export function boardSection(board: BoardOverview, zone: string): Html {
  return html`<section aria-labelledby="board">
    <h2 id="board">The board’s articles</h2>
    ${wishes(board.wishes)}
    <h3>Overdue</h3>
    ${
      board.overdue.length === 0
        ? html`<p>Nobody is late.</p>`
        : html`<ul class="rows">
            ${board.overdue.map(late)}
          </ul>`
    }
    ${overduePublished(board.overdueArticles)}
    <h3>From readers</h3>
    <p>${reports(board.openReports)}</p>
    ${
      board.openReports > 0 &&
      html`<p class="hint">
        They are read and answered over the HTTP API until the web app is here (/api/reader-reports,
        see docs/openapi.json).
      </p>`
    }
    ${
      board.groups.length === 0
        ? html`<p>There is no article yet. What authors begin stands here.</p>`
        : board.groups.map((it) => group(it, board.overdueArticles, zone))
    }
  </section>`;
}

/** Reviewers who wait for an answer, with the way to the click that gives it. */
function wishes(open: readonly OpenWish[]): Html | undefined {
  if (open.length === 0) return undefined;
  return html`<h3>Wishes for more time</h3>
    <ul class="rows">
      ${open.map(
        ({ articleId, title, reviewerName, dueOn, wanted, tz }) =>
          html`<li>
            <a href="/plain/articles/${articleId}#page-wishes">${title}</a>
            <p>
              ${reviewerName} would like ${dayElement(wanted, tz)} instead of
              ${dayElement(dueOn, tz)}, and waits for your answer.
            </p>
          </li>`,
      )}
    </ul>`;
}

/** What readers are told as well: the text went out, and nobody has reviewed it again in time. */
function overduePublished(articles: readonly OverdueArticle[]): Html | undefined {
  if (articles.length === 0) return undefined;
  return html`<h3>Published, review overdue</h3>
    <ul class="rows">
      ${articles.map(
        ({ articleId, title, dueOn }) =>
          html`<li>
            <a href="/plain/articles/${articleId}">${title}</a>
            <p>
              ${
                dueOn === ''
                  ? 'No signature counts any more.'
                  : html`The next review was due on ${dayElement(dueOn, 'UTC')}`
              }
              <span class="late">Overdue</span>
            </p>
          </li>`,
      )}
    </ul>`;
}

function reports(count: number): string {
  if (count === 0) return 'No report or question waits for an answer.';
  return count === 1
    ? 'One report or question waits for an answer.'
    : `${count} reports and questions wait for an answer.`;
}

function late({ articleId, title, reviewerName, state, date, tz }: OverdueSeat): Html {
  return html`<li>
    <a href="/plain/articles/${articleId}">${title}</a>
    <p>
      ${reviewerName}
      ${state === 'invited' ? 'has not answered. The answer was due on' : 'accepted. The review was due on'}
      ${dayElement(date, tz)} <span class="late">Overdue</span>
    </p>
  </li>`;
}

function group(
  { state, total, items }: StateGroup,
  overdue: readonly OverdueArticle[],
  zone: string,
): Html {
  const more = total - items.length;
  return html`<h3>${inWords(STATE_WORDS, state)} (${total})</h3>
    <ul class="rows">
      ${items.map(
        (it) =>
          html`<li>
            <a href="/plain/articles/${it.id}">${it.title}</a>
            <p class="meta">
              ${it.authorName}. Risk: ${it.risk}. Last changed ${momentElement(it.updatedAt, zone)}
              ${
                overdue.some(({ articleId }) => articleId === it.id) &&
                html`<span class="late">Review overdue</span>`
              }
            </p>
          </li>`,
      )}
      ${more > 0 && html`<li class="meta">and ${more} more, changed earlier</li>`}
    </ul>`;
}
