import { type ListedPerson } from './api-answers.js';
import { type PeopleOverview } from './home-model.js';
import { html, type Html } from '../http/html.js';
import { ROLE_WORDS } from './words.js';

/** The people with their roles, and who still has to set up their account. */
export function peopleSection({ people, hasMore }: PeopleOverview): Html {
  return html`<section aria-labelledby="people">
    <h2 id="people">People</h2>
    <div class="scroll" role="region" tabindex="0" aria-label="People and their roles">
      <table>
        <caption>
          ${hasMore ? `The first ${people.length} people by name` : `Everybody (${people.length})`}
        </caption>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Username</th>
            <th scope="col">Roles</th>
            <th scope="col">Account</th>
          </tr>
        </thead>
        <tbody>
          ${people.map(row)}
        </tbody>
      </table>
    </div>
  </section>`;
}

function row(person: ListedPerson): Html {
  const roles = person.roles.map((role) => ROLE_WORDS[role]).join(', ');
  return html`<tr>
    <td>${person.name}${person.credentials && `, ${person.credentials}`}</td>
    <td>${person.username}</td>
    <td>${roles || 'none yet'}</td>
    <td>${accountOf(person)}</td>
  </tr>`;
}

function accountOf({ isDisabled, isEnrolled }: ListedPerson): string {
  if (isDisabled) return 'Disabled';
  return isEnrolled ? 'Set up' : 'Not set up yet: send a link';
}
