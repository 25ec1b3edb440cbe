import { type ExtensionAnswer } from './api-answers.js';
import { type ArticleModel } from './article-model.js';
import { dayElement, momentElement } from './dates.js';
import { csrfField } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { reasonField } from './reason-field.js';
import { faultBox } from './refused-page.js';

/** How many wishes wait for this person's answer. */
export function wishesLine(model: ArticleModel): Html | undefined {
  const count = openWishes(model).length;
  const words = count === 1 ? 'One wish for more time waits' : `${count} wishes for more time wait`;
  return count > 0 ? html`<p><a href="#page-wishes">${words} for your answer</a></p>` : undefined;
}

function openWishes({ offered, extensions }: ArticleModel): readonly ExtensionAnswer[] {
  const mayAnswer = offered.some(({ name }) => name === 'grant-extension');
  return mayAnswer ? extensions.filter(({ state }) => state === 'open') : [];
}

/** Open wishes for more time, for who decides: one click grants, keeping the date takes a reason (F25). */
export function extensionsSection(model: ArticleModel, again?: Again): Html | undefined {
  const grant = model.offered.find(({ name }) => name === 'grant-extension');
  const open = openWishes(model);
  if (!grant || open.length === 0) return undefined;
  return html`<section aria-labelledby="page-wishes">
    <h2 id="page-wishes">Wishes for more time</h2>
    ${again?.form === 'wish' && faultBox(again.problem)}
    ${!grant.isAllowed && html`<p>Not now. ${grant.message}</p>`}
    <ul class="cards">
      ${open.map((it) => wish(it, model, grant.isAllowed, again))}
    </ul>
  </section>`;
}

function wish(
  { id, reviewerName, dueOn, wanted, tz, reason, requestedAt }: ExtensionAnswer,
  { session, article }: ArticleModel,
  canAnswer: boolean,
  again: Again | undefined,
): Html {
  const path = `/plain/articles/${article.id}/wishes/${id}`;
  return html`<li>
    <h3>${reviewerName}</h3>
    <p>
      Due on ${dayElement(dueOn, tz)}, would like <strong>${dayElement(wanted, tz)}</strong>. Asked
      ${momentElement(requestedAt, session.user.tz)}.
    </p>
    <blockquote class="said">${reason}</blockquote>
    ${
      canAnswer &&
      html`<form method="post" action="${path}/grant#page-wishes">
          ${csrfField(session)}
          <button type="submit">Grant<span class="unseen"> ${reviewerName} more time</span></button>
        </form>
        <details ${again?.typed['wish'] === id && 'open'}>
          <summary>Keep the date<span class="unseen"> of ${reviewerName}</span></summary>
          <form method="post" action="${path}/refuse#page-wishes">
            ${csrfField(session)}
            ${reasonField(`wish-${id}`, again?.typed['wish'] === id ? again.typed['reason'] : '')}
            <button type="submit" class="second">Keep the date</button>
          </form>
        </details>`
    }
  </li>`;
}
