import { type ProblemDocument } from '../http/problem-of.js';
import { acceptForm } from './accept-form.js';
import { type InvitationModel } from './article-model.js';
import { dayElement, hasPassed } from './dates.js';
import { declineForm } from './decline-form.js';
import { deskLayout } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { handOverForm } from './hand-over-form.js';
import { html, type Html } from '../http/html.js';
import { faultBox } from './refused-page.js';

/** A form that did not go through: what was typed and why not. */
export interface Again {
  readonly typed: FormFields;
  readonly problem: Pick<ProblemDocument, 'detail' | 'errors'>;
  /** Which of several forms on a page it was; the page's only one when absent. */
  readonly form?: string;
}

/** What an invited reviewer sees: what is asked and by when, and the two answers. No word of the text. */
export function invitationPage(site: string, invitation: InvitationModel, again?: Again): string {
  const { session, title, revision, seat, now } = invitation;
  const { form } = again ?? {};
  const typedIn = (it: string): FormFields => (form === it ? (again?.typed ?? {}) : {});
  const faultIn = (it: string): Html | undefined =>
    form === it ? faultBox(again?.problem) : undefined;
  return deskLayout({
    ...{ site, session, title },
    back: { href: '/plain', label: 'Your desk' },
    main: html`<p>
        You are asked to review revision ${revision} of this text: to read it, and to sign whether
        it is medically accurate.
      </p>
      <p>
        <strong>Answer by ${dayElement(seat.respondBy, seat.tz)}.</strong>
        ${hasPassed(seat.respondBy, seat.tz, now) && html`<span class="late">Overdue</span>`} The
        text opens when you accept.
      </p>
      <section aria-labelledby="accept">
        <h2 id="accept">I can review it</h2>
        ${faultIn('accept')} ${acceptForm(invitation, typedIn('accept'))}
      </section>
      <section aria-labelledby="decline">
        <h2 id="decline">I cannot review it</h2>
        ${faultIn('decline')} ${declineForm(invitation, typedIn('decline'))}
      </section>
      <section aria-labelledby="hand-over">
        <h2 id="hand-over">Somebody else should review it</h2>
        ${faultIn('hand-over')} ${handOverForm(invitation, typedIn('hand-over'))}
      </section>`,
  });
}
