import { type RenderedText } from './api-answers.js';
import { html, type Html, raw } from './html.js';
import { AUDIENCE_WORDS, inWords } from './words.js';

/** The text as readers will see it, with its references. */
export function textBlock({ html: body, references, audience }: RenderedText): Html {
  return html`<div
    class="text"
    role="group"
    aria-label="Text for ${inWords(AUDIENCE_WORDS, audience)}"
  >
    ${raw(scrollingTables(body))}
    ${
      references.length > 0 &&
      html`<h2>References</h2>
        <ol class="references">
          ${references.map(({ id, html: entry }) => html`<li id="${id}">${raw(entry)}</li>`)}
        </ol>`
    }
  </div>`;
}

/**
 * A text whose ids begin with its audience, so that two texts can stand on one page. Looks inside
 * tags only: what the reader reads is not touched.
 */
export function withOwnIds(text: RenderedText): RenderedText {
  const prefix = `${text.audience}-`;
  const own = (markup: string): string =>
    markup.replace(/<[a-z][^>]*>/gi, (tag) => tag.replace(/ (id="|href="#)/g, ` $1${prefix}`));
  return {
    ...text,
    html: own(text.html),
    references: text.references.map(({ id, html: entry }) => ({
      id: prefix + id,
      html: own(entry),
    })),
  };
}

/** A wide table scrolls in a region of its own that the keyboard can reach. */
function scrollingTables(body: string): string {
  let count = 0;
  return body
    .replace(
      /<table[\s>]/g,
      (tag) =>
        `<div class="scroll" role="region" tabindex="0" aria-label="Table ${(count += 1)}">${tag}`,
    )
    .replaceAll('</table>', '</table></div>');
}

/** Links between the audiences of a text; nothing where it has one. */
export function audienceLinks(
  articleId: string,
  audiences: readonly string[],
  shown: string,
): Html | undefined {
  if (audiences.length < 2) return undefined;
  return html`<ul class="audience">
    ${audiences.map(
      (it) =>
        html`<li>
          <a
            href="/desk/articles/${articleId}?audience=${it}#page-text"
            ${it === shown && 'aria-current=true'}
            >${inWords(AUDIENCE_WORDS, it)}</a
          >
        </li>`,
    )}
  </ul>`;
}
