import { type SuggestionAnswer } from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { csrfField } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { faultBox } from './refused-page.js';

/** Name of the field that asks one of the people shown, counted from 1. */
export const askField = (place: number): string => `ask-${place}`;

/** Whom an editor could ask, the best fit first, with reasons and a form to invite them (F13, F14). */
export function whomToAskSection(model: ArticleModel, again?: Again): Html | undefined {
  const { session, article, asking } = model;
  if (!asking) return undefined;
  const mine = again?.form === 'ask' ? again : undefined;
  const open = asking.items.filter(({ canBeAsked }) => canBeAsked);
  const barred = asking.items.filter(({ canBeAsked }) => !canBeAsked);
  return html`<section aria-labelledby="page-ask">
    <h2 id="page-ask">Whom to ask</h2>
    ${lacking(asking.missing)} ${faultBox(mine?.problem)}
    ${open.length === 0 && html`<p>Nobody can be asked at the moment.</p>`}
    ${
      open.length > 0 &&
      html`<form method="post" action="/plain/articles/${article.id}/invite#page-ask">
        ${csrfField(session)}
        <input type="hidden" name="version" value="${String(article.version)}" />
        <input type="hidden" name="act" value="${asking.act}" />
        <fieldset>
          <legend>The best fit first</legend>
          ${open.map((it, at) => person(it, at + 1, mine?.typed[askField(at + 1)] === it.personId))}
        </fieldset>
        <button type="submit">Invite</button>
      </form>`
    }
    ${
      barred.length > 0 &&
      html`<details>
        <summary>Cannot be asked now (${barred.length})</summary>
        <ul class="rows">
          ${barred.map(
            (it) =>
              html`<li>
                <strong>${nameOf(it)}</strong>
                ${it.whyNot.map(({ says }) => html`<p>${says}</p>`)}
              </li>`,
          )}
        </ul>
      </details>`
    }
    ${
      asking.total > asking.items.length &&
      html`<p class="meta">${asking.total - asking.items.length} more people review here.</p>`
    }
  </section>`;
}

function lacking(missing: Readonly<Record<string, number>>): Html | undefined {
  const needs = Object.entries(missing).map(([specialty, count]) => `${count} ${specialty}`);
  if (needs.length === 0) return undefined;
  return html`<p>
    <strong>The policy asks for a panel.</strong> Nobody with a seat covers: ${needs.join(', ')}.
  </p>`;
}

function person(it: SuggestionAnswer, place: number, isChosen: boolean): Html {
  const field = askField(place);
  return html`<div class="choice">
      <input
        type="checkbox"
        id="${field}"
        name="${field}"
        value="${it.personId}"
        aria-describedby="${field}-why"
        ${isChosen && 'checked'}
      />
      <label for="${field}">${nameOf(it)}</label>
    </div>
    <p class="hint" id="${field}-why">Fits ${it.score} of 100. ${it.why.join(' ')}</p>`;
}

function nameOf({ name, credentials }: SuggestionAnswer): string {
  return credentials === '' ? name : `${name}, ${credentials}`;
}
