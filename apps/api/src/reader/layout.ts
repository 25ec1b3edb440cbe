import { html, type Html, type HtmlValue } from '../http/html.js';
import { type PolicyLink, type Site } from './page-model.js';
import { paths } from './paths.js';
import { READER_CSS_PATH } from './stylesheet.js';

/** What goes around the main part of a page. */
export interface PageFrame {
  site: Site;
  lang?: string;
  /** Of the document; the site's name is added. */
  title: string;
  description?: string;
  canonical?: string;
  isNoindex?: boolean;
  head?: HtmlValue;
  /** Full-width, before the column: the caution banner. */
  banner?: HtmlValue;
  policy?: PolicyLink;
  main: Html;
}

function footer({ site, policy }: PageFrame): Html {
  return html`<footer class="foot">
    <p class="disclaimer">
      These pages are for education. They do not replace the advice of a clinician who knows you. In
      an emergency, call your local emergency number.
    </p>
    <ul class="links">
      <li><a href="${paths.index}">All articles</a></li>
      ${policy && html`<li><a href="${policy.url}">How we review</a></li>`}
      <li><a href="${paths.feed}">Changes as a feed</a></li>
      <li><a href="${paths.signIn}">Sign in</a></li>
      ${
        site.contactEmail &&
        html`<li><a href="mailto:${site.contactEmail}">Write to the editors</a></li>`
      }
    </ul>
  </footer>`;
}

function head(frame: PageFrame): Html {
  return html`<meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${frame.title} - ${frame.site.name}</title>
    ${frame.description && html`<meta name="description" content="${frame.description}" />`}
    ${frame.isNoindex && html`<meta name="robots" content="noindex" />`}
    ${frame.canonical && html`<link rel="canonical" href="${frame.canonical}" />`}
    <meta name="color-scheme" content="light dark" />
    <link rel="stylesheet" href="${READER_CSS_PATH}" />
    <link
      rel="alternate"
      type="application/atom+xml"
      title="${frame.site.name}"
      href="${paths.feed}"
    />
    ${frame.head}`;
}

/** A whole document: no script, no inline style, so `style-src 'self'; script-src 'none'` holds. */
export function layout(frame: PageFrame): string {
  const body = html`<a class="skip" href="#page-main">Skip to the text</a>
    <header class="site">
      <p><a href="${paths.index}">${frame.site.name}</a></p>
    </header>
    <main id="page-main" tabindex="-1">
      ${frame.banner}
      <div class="sheet">${frame.main}</div>
    </main>
    ${footer(frame)}`;
  return html`<!doctype html>
    <html lang="${frame.lang ?? 'en'}">
      <head>
        ${head(frame)}
      </head>
      <body>
        ${body}
      </body>
    </html> `.markup;
}
