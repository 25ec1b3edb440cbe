import { type SessionAnswer } from './api-answers.js';
import { html, type Html } from '../http/html.js';
import { WORKBENCH_CSS_PATH } from './workbench-css.js';

/** What goes around the main part of a page. */
export interface DeskFrame {
  readonly site: string;
  readonly title: string;
  readonly main: Html;
  /** Absent before somebody has signed in. */
  readonly session?: SessionAnswer;
  /** Way back, above the title; not on the first page. */
  readonly back?: { readonly href: string; readonly label: string };
  /** For a table with many columns. */
  readonly isWide?: boolean;
}

function header({ site, session }: DeskFrame): Html {
  if (!session)
    return html`<header class="top">
      <p class="brand"><a href="/">${site}</a></p>
    </header>`;
  return html`<header class="top">
    <p class="brand"><a href="/plain">${site}</a></p>
    ${session.articleId === null && ways(session)}
    <form method="post" action="/plain/sign-out">
      ${csrfField(session)}
      <span class="who">${session.user.name}</span>
      <button type="submit" class="quiet">Sign out</button>
    </form>
  </header>`;
}

/** The way to the other pages; the link of one task leads to none of them. */
function ways({ user: { roles } }: SessionAnswer): Html {
  const isChasing = roles.includes('editor') || roles.includes('chair');
  return html`<nav class="ways" aria-label="Desk">
    ${isChasing && html`<a href="/plain/chase">Chase</a>`}
    <a href="/plain/reminders">Reminders</a>
    <a href="/plain/preferences">Preferences</a>
  </nav>`;
}

/** What every form of the desk carries: the session's token. */
export function csrfField({ csrfToken }: SessionAnswer): Html {
  return html`<input type="hidden" name="csrf" value="${csrfToken}" />`;
}

/** A whole document without script and inline style. */
export function deskLayout(frame: DeskFrame): string {
  const { site, title, main, back, isWide } = frame;
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title} - ${site}</title>
        <link rel="stylesheet" href="${WORKBENCH_CSS_PATH}" />
      </head>
      <body>
        <a class="skip" href="#page-main">Skip to the page</a>
        ${header(frame)}
        <main id="page-main" tabindex="-1" ${isWide && html`class="wide"`}>
          ${back && html`<p class="back"><a href="${back.href}">${back.label}</a></p>`}
          <h1>${title}</h1>
          ${main}
        </main>
      </body>
    </html> `.markup;
}
