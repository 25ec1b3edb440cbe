import { type AlternateAnswer, type ListedPerson } from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { csrfField } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { faultBox } from './refused-page.js';

/** More than anybody needs; the API takes twenty. */
const LONGEST_LINE = 8;

/** Name of the field of one place in the line, counted from 1. */
export const placeField = (place: number): string => `place-${place}`;

/** Who is asked when a seat falls vacant, in order, and a form to say it anew (F23). */
export function alternatesSection(model: ArticleModel, again?: Again): Html | undefined {
  const { session, article, offered, reviewers } = model;
  const change = offered.find(({ name }) => name === 'set-alternates');
  if (!change || !reviewers) return undefined;
  const all = model.rounds.find(({ closedAt }) => closedAt === null)?.alternates ?? [];
  const waiting = all.filter(({ state }) => state === 'waiting');
  const mine = again?.form === 'line' ? again : undefined;
  const places = Math.min(LONGEST_LINE, Math.max(3, waiting.length + 1));
  return html`<section aria-labelledby="page-line">
    <h2 id="page-line">Next in line</h2>
    <p>When somebody declines or does not answer, the first who can review is asked.</p>
    ${past(all)} ${faultBox(mine?.problem)}
    ${
      change.isAllowed
        ? html`<form method="post" action="/plain/articles/${article.id}/line#page-line">
            ${csrfField(session)}
            ${Array.from({ length: places }, (_, at) =>
              place(at + 1, reviewers, mine?.typed[placeField(at + 1)] ?? waiting[at]?.personId),
            )}
            <button type="submit" class="second">Keep this line</button>
          </form>`
        : html`<p>Not now. ${change.message}</p>`
    }
  </section>`;
}

function past(all: readonly AlternateAnswer[]): Html | undefined {
  const gone = all.filter(({ state }) => state !== 'waiting');
  if (gone.length === 0) return undefined;
  return html`<ul class="rows">
    ${gone.map(
      ({ name, state, reason }) =>
        html`<li>
          ${name}: ${state === 'promoted' ? 'was asked.' : 'was passed over.'} ${reason}
        </li>`,
    )}
  </ul>`;
}

function place(number: number, people: readonly ListedPerson[], chosen = ''): Html {
  const id = placeField(number);
  return html`<div class="field">
    <label for="${id}">Place ${number}</label>
    <select id="${id}" name="${id}">
      <option value="">Nobody</option>
      ${people.map(
        (it) =>
          html`<option value="${it.id}" ${it.id === chosen && 'selected'}>
            ${it.name}${it.credentials && `, ${it.credentials}`}
          </option>`,
      )}
    </select>
  </div>`;
}
