import { type ConfirmModel } from './confirm-reading.js';
import { dayElement } from './dates.js';
import { csrfField, deskLayout } from './desk-layout.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { proofFields } from './proof-fields.js';
import { faultBox } from './refused-page.js';
import { fact } from './signature-facts.js';
import { textBlock, withOwnIds } from './text-section.js';
import { AUDIENCE_WORDS, inWords, MEANING_WORDS } from './words.js';

/** "Still accurate": the text that readers have, signed once more by somebody who looked (F63). */
export function confirmPage(site: string, model: ConfirmModel, again?: Again): string {
  const { session, title, confirm, dueOn } = model;
  return deskLayout({
    ...{ site, session },
    title: `Still accurate? ${title}`,
    back: { href: '/plain', label: 'Back without signing' },
    main: html`${
      dueOn !== undefined && html`<p>Its next review is due by ${dayElement(dueOn, 'UTC')}.</p>`
    }
    ${
      confirm?.isAllowed
        ? html`<p><a href="#confirm">Go to the signature</a></p>
            ${texts(model)} ${form(model, again)}`
        : html`${faultBox(again?.problem)}
            <p>Not now. ${confirm?.message ?? 'Readers do not have this text at the moment.'}</p>
            ${texts(model)}`
    }`,
  });
}

function texts({ texts: all }: ConfirmModel): Html {
  return html`<section aria-labelledby="page-text">
    <h2 id="page-text">The text that readers have</h2>
    ${all.map((it) => [
      all.length > 1 && html`<h3>${inWords(AUDIENCE_WORDS, it.audience)}</h3>`,
      textBlock(withOwnIds(it)),
    ])}
  </section>`;
}

function form(model: ConfirmModel, again: Again | undefined): Html {
  const { session, credentials, articleId, title, revision, digest } = model;
  const { name, username } = session.user;
  return html`<form
    id="confirm"
    method="post"
    action="/plain/articles/${articleId}/confirm#confirm"
  >
    <h2>Your signature</h2>
    ${faultBox(again?.problem)}
    <p>
      The date of the last review moves. The date of the last change does not. When something in the
      text is no longer right, do not sign: tell the editors.
    </p>
    <input type="hidden" name="digest" value="${digest}" />
    ${csrfField(session)}
    <input
      type="text"
      name="username"
      value="${username}"
      autocomplete="username"
      hidden
      readonly
    />
    <dl class="facts">
      ${fact('Article', title)} ${fact('Revision', String(revision))}
      ${fact('Digest', html`<code>${digest}</code>`)}
      ${fact('Says', `“${inWords(MEANING_WORDS, 'medical-approval')}”`)}
      ${fact('Signed by', `${name}${credentials && `, ${credentials}`} (${username})`)}
    </dl>
    ${proofFields()}
    <button type="submit">Sign: still accurate</button>
  </form>`;
}
