import { dateElement } from './dates.js';
import { html, joined, type Html, type HtmlValue } from '../http/html.js';
import { type ArticlePageModel, type ReviewerModel } from './page-model.js';
import { paths } from './paths.js';
import { qrCode } from './qr-code.js';
import { stepper } from './stepper.js';

/** "Name, MD (psychiatry)". */
export function reviewerInWords(
  person: Pick<ReviewerModel, 'name' | 'credentials' | 'specialty'>,
): string {
  const name = person.credentials ? `${person.name}, ${person.credentials}` : person.name;
  return person.specialty ? `${name} (${person.specialty})` : name;
}

function row(term: string, detail: HtmlValue): Html {
  return html`<div>
    <dt>${term}</dt>
    <dd>${detail}</dd>
  </div>`;
}

function reviewers(page: ArticlePageModel): Html {
  if (page.reviewedBy.length === 0) return html`No clinician has signed this text yet`;
  const last = page.reviewedBy.length - 1;
  const people = page.reviewedBy.map(
    (person, at) =>
      html`<span class="person"
        >${reviewerInWords(person)}${at < last && html`<span class="dot"> ·</span>`}</span
      >`,
  );
  return joined(people, ' ');
}

function links(page: ArticlePageModel): Html {
  return html`<ul class="links">
    <li><a href="${page.policy.url}">How we review (policy, version ${page.policy.version})</a></li>
    <li>
      <a href="${paths.verify(page.slug)}"
        >${page.reviewedBy.length > 0 ? 'Verify this sign-off' : 'Sign-off (none yet)'}</a
      >
    </li>
    <li><a href="${paths.history(page.slug)}">Change history</a></li>
  </ul>`;
}

function correction(page: ArticlePageModel): Html | undefined {
  const latest = page.corrections.find(({ kind }) => kind === 'correction');
  return latest && row('Corrected', html`${dateElement(latest.date)}. ${latest.summary}`);
}

/**
 * Who vouches for the text, how far it has come and when it was last checked: a summary list, and
 * in print the address and a QR code that lead back to the living page.
 */
export function trustBlock(page: ArticlePageModel): Html {
  const isGone = page.condition === 'withdrawn' || page.condition === 'retracted';
  return html`<section class="trust" aria-label="Who stands behind this text">
    <div class="print-address">
      ${qrCode(page.url)}
      <p>
        ${page.site.name}<br />${page.url}<br />Revision ${page.revision.number}. This is a copy on
        paper: open the address to see whether the text still stands.
      </p>
    </div>
    ${!isGone && stepper(page.stage)}
    <dl class="facts">
      ${row(isGone ? 'Was reviewed by' : 'Reviewed by', reviewers(page))}
      ${page.lastReviewed && row('Last reviewed', dateElement(page.lastReviewed))}
      ${page.lastUpdated && row('Last updated', dateElement(page.lastUpdated))}
      ${
        page.nextReviewDue &&
        !isGone &&
        row(
          page.condition === 'overdue' ? 'Review was due by' : 'Next review due',
          dateElement(page.nextReviewDue),
        )
      }
      ${correction(page)}
    </dl>
    ${links(page)}
  </section>`;
}
