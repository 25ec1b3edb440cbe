import { type OwnSeat } from './api-answers.js';
import { dayElement, hasPassed } from './dates.js';
import { type HomeModel } from './home-model.js';
import { html, type Html } from '../http/html.js';
import { inWords, SEAT_WORDS } from './words.js';

const isWaiting = ({ isRoundOpen, state }: OwnSeat): boolean =>
  isRoundOpen && (state === 'invited' || state === 'accepted');

/** The date by which the seat's next act is due. */
const dateOf = ({ state, respondBy, dueOn }: OwnSeat): string =>
  state === 'invited' ? respondBy : (dueOn ?? respondBy);

/** What else can be done with a seat, each at its form. */
const WAYS = [
  ['date', 'Propose another date'],
  ['decline', 'Decline'],
  ['hand-over', 'Hand over'],
] as const;

function card(seat: OwnSeat, now: number): Html {
  const isInvited = seat.state === 'invited';
  const date = dateOf(seat);
  return html`<li>
    <h3><a href="/plain/articles/${seat.articleId}">${seat.title}</a></h3>
    <p>
      ${
        isInvited
          ? 'You are asked to review this text. Say whether you can.'
          : 'You have accepted. Read the text, then sign what you think of it.'
      }
    </p>
    <p>
      ${isInvited ? 'Answer by' : 'Due on'} ${dayElement(date, seat.tz)}
      ${hasPassed(date, seat.tz, now) && html`<span class="late">Overdue</span>`}
    </p>
    <p class="meta">${inWords(SEAT_WORDS, seat.state)}. Revision ${seat.revision}.</p>
    <a class="button" href="/plain/articles/${seat.articleId}"
      >${isInvited ? 'Answer' : 'Read and sign'}<span class="unseen"> ${seat.title}</span></a
    >
    <ul class="ways">
      ${WAYS.map(
        ([anchor, words]) =>
          html`<li>
            <a href="/plain/articles/${seat.articleId}#${anchor}"
              >${words}<span class="unseen">: ${seat.title}</span></a
            >
          </li>`,
      )}
    </ul>
  </li>`;
}

function past(seat: OwnSeat): Html {
  const words = seat.isRoundOpen ? inWords(SEAT_WORDS, seat.state) : 'The round is closed';
  const canOpen = seat.state === 'submitted' || seat.state === 'accepted';
  return html`<li>
    ${canOpen ? html`<a href="/plain/articles/${seat.articleId}">${seat.title}</a>` : seat.title}
    <p class="meta">${words}. Revision ${seat.revision}.</p>
  </li>`;
}

/** A reviewer's own seats: what waits first, by date. */
export function seatsSection(seats: readonly OwnSeat[], { now }: Pick<HomeModel, 'now'>): Html {
  const waiting = seats.filter(isWaiting).sort((a, b) => (dateOf(a) < dateOf(b) ? -1 : 1));
  const rest = seats.filter((seat) => !isWaiting(seat));
  return html`<section aria-labelledby="seats">
    <h2 id="seats">Your reviews</h2>
    ${
      waiting.length > 0
        ? html`<ul class="cards">
            ${waiting.map((seat) => card(seat, now))}
          </ul>`
        : html`<p>
            Nothing waits for you. When somebody asks you to review a text, it stands here.
          </p>`
    }
    ${
      rest.length > 0 &&
      html`<details>
        <summary>Earlier (${rest.length})</summary>
        <ul class="rows">
          ${rest.map(past)}
        </ul>
      </details>`
    }
  </section>`;
}
