import { html, type Html } from '../http/html.js';
import { type ArticleIdentity, type Condition } from './page-model.js';
import { paths } from './paths.js';

/** The head of a page about an article: what it is, and the way back to the text. */
export function crumb(heading: string, page: ArticleIdentity & { condition?: Condition }): Html {
  const title = page.condition === 'retracted' ? `RETRACTED: ${page.title}` : page.title;
  return html`<h1>${heading}</h1>
    <p class="board"><a href="${paths.article(page.slug)}">${title}</a></p>`;
}
