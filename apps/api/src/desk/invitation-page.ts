import { type ProblemDocument } from '../http/problem-of.js';
import { acceptForm } from './accept-form.js';
import { type InvitationModel } from './article-model.js';
import { dayElement, hasPassed } from './dates.js';
import { declineForm } from './decline-form.js';
import { deskLayout } from './desk-layout.js';
import { type FormFields } from './form-fields.js';
import { html } from '../http/html.js';
import { faultBox } from './refused-page.js';

/** A form that did not go through: what was typed and why not. */
export interface Again {
  readonly typed: FormFields;
  readonly problem: Pick<ProblemDocument, 'detail' | 'errors'>;
}

/** What an invited reviewer sees: what is asked and by when, and the two answers. No word of the text. */
export function invitationPage(site: string, invitation: InvitationModel, again?: Again): string {
  const { session, title, revision, seat, now } = invitation;
  const typed = again?.typed ?? {};
  return deskLayout({
    ...{ site, session, title },
    back: { href: '/desk', label: 'Your desk' },
    main: html`${faultBox(again?.problem)}
      <p>
        You are asked to review revision ${revision} of this text: to read it, and to sign whether
        it is medically accurate.
      </p>
      <p>
        <strong>Answer by ${dayElement(seat.respondBy, seat.tz)}.</strong>
        ${hasPassed(seat.respondBy, seat.tz, now) && html`<span class="late">Overdue</span>`} The
        text opens when you accept, and the review is due a number of days after that; you see the
        date then.
      </p>
      <section aria-labelledby="accept">
        <h2 id="accept">I can review it</h2>
        ${acceptForm(invitation, typed)}
      </section>
      <section aria-labelledby="decline">
        <h2 id="decline">I cannot review it</h2>
        ${declineForm(invitation, typed)}
      </section>`,
  });
}
