import { type Audience } from '#libs/content';
import { html, type Html } from '../http/html.js';
import { type ArticlePageModel } from './page-model.js';
import { paths } from './paths.js';

const WORDS: Record<Audience, string> = {
  patient: 'Patients and families',
  clinician: 'Clinicians',
};

/** The readers a text is written for, in words. */
export function audienceInWords(audience: Audience): string {
  return WORDS[audience];
}

/** Keeping the choice is the reader's own act, so it is a button of its own. */
function memory(page: ArticlePageModel): Html {
  return html`<form class="remember" method="post" action="${paths.audience(page.slug)}">
    <input
      type="hidden"
      name="audience"
      value="${page.isAudienceRemembered ? '' : page.audience}"
    />
    <button type="submit" class="plain">
      ${page.isAudienceRemembered ? 'Forget my choice' : 'Remember my choice in this browser'}
    </button>
  </form>`;
}

/** Links between the texts of an article; nothing where there is only one. */
export function audienceSwitch(page: ArticlePageModel): Html | undefined {
  if (page.audiences.length < 2) return undefined;
  return html`<nav class="audience" aria-label="Written for">
    <p>Written for</p>
    <ul>
      ${page.audiences.map(
        (audience) =>
          html`<li>
            <a
              href="${paths.article(page.slug)}?audience=${audience}"
              ${audience === page.audience && html` aria-current="true"`}
              >${audienceInWords(audience)}</a
            >
          </li>`,
      )}
    </ul>
    ${memory(page)}
  </nav>`;
}
