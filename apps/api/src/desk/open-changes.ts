import { type OpenChange, type SigningModel } from './article-model.js';
import { dayElement, hasPassed } from './dates.js';
import { html, type Html } from '../http/html.js';

/** What a signer has to know first: required changes that are open, and a date that has passed. */
export function openChanges(model: SigningModel): Html | undefined {
  const { changes, session, dueSeat, now } = model;
  const own = changes.filter(({ authorId }) => authorId === session.user.id);
  const others = changes.filter(({ authorId }) => authorId !== session.user.id);
  const isLate = dueSeat && hasPassed(dueSeat.dueOn, dueSeat.tz, now);
  if (changes.length === 0 && !isLate) return undefined;
  return html`<div class="fault">
    ${
      isLate &&
      html`<p>
        Your review was due on ${dayElement(dueSeat.dueOn, dueSeat.tz)}.
        <span class="late">Overdue</span>
      </p>`
    }
    ${list(own.length === 1 ? 'Your own required change is' : 'Your own required changes are', own)}
    ${list(others.length === 1 ? 'A required change is' : 'Required changes are', others)}
    ${
      changes.length > 0 &&
      html`<p>
        Signing does not close ${changes.length === 1 ? 'it' : 'them'}; the article cannot be
        approved before ${changes.length === 1 ? 'it is' : 'each of them is'} resolved.
      </p>`
    }
  </div>`;
}

function list(words: string, changes: readonly OpenChange[]): Html | undefined {
  if (changes.length === 0) return undefined;
  return html`<p><strong>${words} still open:</strong></p>
    <ul>
      ${changes.map(
        ({ body, exact, authorName }) =>
          html`<li><span class="said">${body}</span> (${authorName}, on “${exact}”)</li>`,
      )}
    </ul>`;
}
