import { type SigningModel } from './article-model.js';
import { csrfField, deskLayout } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { openChanges } from './open-changes.js';
import { proofFields } from './proof-fields.js';
import { faultBox } from './refused-page.js';
import { fact } from './signature-facts.js';
import { statementBlock, textBlock, withOwnIds } from './text-section.js';
import { AUDIENCE_WORDS, inWords, MEANING_WORDS } from './words.js';

/** Signing: the exact text, what the signature says, who signs, and nothing else (SIG-2 to SIG-4). */
export function signPage(site: string, model: SigningModel, again?: Again): string {
  const { session, article, sign } = model;
  return deskLayout({
    ...{ site, session },
    title: `Sign: ${article.title}`,
    back: { href: `/plain/articles/${article.id}`, label: 'Back without signing' },
    main: html`${
      sign?.isAllowed && article.revision.digest !== null
        ? html`<p><a href="#sign">Go to the signature</a></p>
            ${texts(model)} ${form(model, article.revision.digest, again)}`
        : html`${faultBox(again?.problem)}
            <p>${sign?.message ?? 'You are not asked to sign this text.'}</p>`
    }`,
  });
}

function texts({ article, texts: all }: SigningModel): Html {
  return html`<section aria-labelledby="page-text">
    <h2 id="page-text">The text you sign</h2>
    ${all.map((it) => [
      all.length > 1 && html`<h3>${inWords(AUDIENCE_WORDS, it.audience)}</h3>`,
      textBlock(withOwnIds(it)),
    ])}
    ${statementBlock(article)}
  </section>`;
}

function form(model: SigningModel, digest: string, again: Again | undefined): Html {
  const { session, credentials, article } = model;
  const { name, username } = session.user;
  // The address of the answer keeps #sign: what was wrong is in sight, below however long a text.
  return html`<form id="sign" method="post" action="/plain/articles/${article.id}/sign#sign">
    <h2>Your signature</h2>
    ${faultBox(again?.problem)} ${openChanges(model)}
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
      ${fact('Article', article.title)} ${fact('Revision', String(article.revision.number))}
      ${fact('Digest', html`<code>${digest}</code>`)}
      ${fact('Signed by', `${name}${credentials && `, ${credentials}`} (${username})`)}
    </dl>
    ${meanings(again?.typed)} ${proofFields()}
    <button type="submit">Sign</button>
  </form>`;
}

function meanings(typed: FormFields = {}): Html {
  return html`<fieldset>
    <legend>What your signature says</legend>
    ${Object.entries(MEANING_WORDS).map(
      ([meaning, words]) =>
        html`<div class="choice">
          <input
            type="radio"
            id="meaning-${meaning}"
            name="meaning"
            value="${meaning}"
            required
            ${typed['meaning'] === meaning && 'checked'}
          />
          <label for="meaning-${meaning}">${words}</label>
        </div>`,
    )}
  </fieldset>`;
}
