import { type ArticleModel } from './article-model.js';
import { dateForm, ownWishes } from './date-form.js';
import { dayElement, hasPassed } from './dates.js';
import { declineForm } from './decline-form.js';
import { type FormFields } from './form-fields.js';
import { handOverForm } from './hand-over-form.js';
import { html, type Html } from '../http/html.js';
import { type Again } from './invitation-page.js';
import { faultBox } from './refused-page.js';

/** When the person's own review is due, and the ways to another answer. */
export function ownSeatLine({ ownSeat, now }: ArticleModel): Html | undefined {
  if (!ownSeat) return undefined;
  const { dueOn, tz, respondBy } = ownSeat;
  const date = dueOn ?? respondBy;
  return html`<p>
      Your review is due on <strong>${dayElement(date, tz)}</strong>.
      ${hasPassed(date, tz, now) && html`<span class="late">Overdue</span>`}
    </p>
    <ul class="ways">
      <li><a href="#date">Ask for another date</a></li>
      <li><a href="#hand-over">Hand over</a></li>
      <li><a href="#decline">Decline after all</a></li>
    </ul>`;
}

/** Another answer than reading and signing, each with its form or why not now. */
export function ownSeatSection(model: ArticleModel, again?: Again): Html | undefined {
  const { ownSeat, answering, extensions, session } = model;
  if (!ownSeat || !answering) return undefined;
  const wishes = extensions.filter(({ reviewerId }) => reviewerId === session.user.id);
  const part = (act: Act, title: string, form: (typed: FormFields) => Html): Html =>
    wayOut({ act, title, model, form }, again);
  return html`<section aria-labelledby="page-seat">
    <h2 id="page-seat">If you cannot do it by then</h2>
    ${part('date', 'Ask for another date', (typed) => dateForm(answering, ownSeat, typed))}
    ${ownWishes(wishes)}
    ${part('hand-over', 'Hand over to a colleague', (typed) => handOverForm(answering, typed))}
    ${part('decline', 'Decline after all', (typed) => declineForm(answering, typed))}
  </section>`;
}

type Act = 'date' | 'hand-over' | 'decline';
const ACTION_OF: Readonly<Record<Act, string>> = {
  date: 'request-extension',
  'hand-over': 'hand-over',
  decline: 'decline',
};

interface WayOut {
  readonly act: Act;
  readonly title: string;
  readonly model: ArticleModel;
  readonly form: (typed: FormFields) => Html;
}

function wayOut({ act, title, model, form }: WayOut, again: Again | undefined): Html {
  const offered = model.offered.find(({ name }) => name === ACTION_OF[act]);
  const mine = again?.form === act ? again : undefined;
  return html`<h3 id="${act}">${title}</h3>
    ${faultBox(mine?.problem)}
    ${
      offered?.isAllowed
        ? form(mine?.typed ?? {})
        : html`<p>Not now. ${offered?.message ?? 'Your seat is not open any more.'}</p>`
    }`;
}
