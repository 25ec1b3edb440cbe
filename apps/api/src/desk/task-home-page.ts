import { type SessionAnswer } from './api-answers.js';
import { deskLayout } from './desk-layout.js';
import { html } from '../http/html.js';

/** The desk of somebody who came by the link of one task: that text, and the way to everything else. */
export function taskHomePage(site: string, session: SessionAnswer, note?: string): string {
  return deskLayout({
    ...{ site, session },
    title: `Welcome, ${session.user.name}`,
    main: html`${note && html`<div class="note" role="status"><p>${note}</p></div>`}
      <p>You came by the personal link of one task. It opens that text, and nothing else.</p>
      <p><a class="button" href="/plain/articles/${session.articleId}">To the text</a></p>
      <p><a href="/sign-in">Sign in with your password to see your whole desk</a></p>`,
  });
}
