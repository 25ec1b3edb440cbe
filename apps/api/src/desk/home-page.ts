import { boardSection } from './board-section.js';
import { deskLayout } from './desk-layout.js';
import { dueAgainSection } from './due-again-section.js';
import { type HomeModel } from './home-model.js';
import { html, type Html } from '../http/html.js';
import { ownArticlesSection } from './own-articles-section.js';
import { peopleSection } from './people-section.js';
import { seatsSection } from './seats-section.js';
import { trailSection } from './trail-section.js';
import { ROLE_WORDS } from './words.js';

/** What somebody finds after signing in: who they are here, and what is next for each role. */
export function homePage(site: string, home: HomeModel, note?: string): string {
  const { session, seats, dueAgain, ownArticles, board, trail, people } = home;
  const { name, roles, tz } = session.user;
  return deskLayout({
    ...{ site, session },
    title: `Welcome, ${name}`,
    main: html`${note && html`<div class="note" role="status"><p>${note}</p></div>`}
      <p class="lead">${rolesOf(home)} Times are shown for ${tz}.</p>
      ${seats && seatsSection(seats, home)} ${dueAgain && dueAgainSection(dueAgain, home.now)}
      ${ownArticles && ownArticlesSection(ownArticles, tz)} ${board && boardSection(board, tz)}
      ${trail && trailSection(trail, tz)} ${people && peopleSection(people)}
      ${roles.length === 0 && noRole()}`,
  });
}

function rolesOf({ session }: HomeModel): string {
  const words = session.user.roles.map((role) => ROLE_WORDS[role]);
  if (words.length === 0) return '';
  return `You are here as ${words.join(', ')}.`;
}

function noRole(): Html {
  return html`<p>
    You have no role yet, so there is nothing for you to do. An administrator can give you one.
  </p>`;
}
