import { type ReadArticle, type RenderedText } from './api-answers.js';
import { html, type Html, raw } from '../http/html.js';
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
      html`<h3>References</h3>
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

const STATEMENT_WORDS = {
  authors: 'Authors',
  interests: 'Authors’ interests',
  funding: 'Funding',
  aiUse: 'Use of AI',
} as const;

/** What the authors state beside the text; it is part of what the digest is of. */
export function statementBlock({ content }: ReadArticle): Html | undefined {
  const { statement = {} } = content;
  const said = Object.entries(STATEMENT_WORDS).flatMap(([key, words]) => {
    const text = statement[key];
    return text
      ? [
          html`<div>
            <dt>${words}</dt>
            <dd class="said">${text}</dd>
          </div>`,
        ]
      : [];
  });
  return said.length === 0
    ? undefined
    : html`<h3>What the authors state</h3>
        <dl class="facts">${said}</dl>`;
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
            href="/plain/articles/${articleId}?audience=${it}#page-text"
            ${it === shown && 'aria-current=true'}
            >${inWords(AUDIENCE_WORDS, it)}</a
          >
        </li>`,
    )}
  </ul>`;
}
