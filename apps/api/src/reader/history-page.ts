import { dateElement } from './dates.js';
import { html, type Html } from '../http/html.js';
import { layout } from './layout.js';
import { crumb } from './page-crumb.js';
import {
  type CorrectionModel,
  type HistoryPageModel,
  type PublicationModel,
} from './page-model.js';
import { paths } from './paths.js';

const KIND: Record<PublicationModel['kind'], string> = {
  first: 'First published',
  substantive: 'Substantive change: the meaning changed, so it was reviewed again',
  editorial: 'Editorial change: wording only, the meaning stayed',
  withdrawn: 'Withdrawn',
  retracted: 'Retracted',
};

const CORRECTION: Record<CorrectionModel['kind'], string> = {
  correction: 'Correction',
  clarification: 'Clarification',
  retraction: 'Retraction',
  withdrawal: 'Withdrawal',
};

function publication(entry: PublicationModel): Html {
  return html`<li>
    <h3>${dateElement(entry.date)}</h3>
    <p class="aside">Revision ${entry.revision}. ${KIND[entry.kind]}.</p>
    <p>${entry.summary}</p>
    ${entry.signers.length > 0 && html`<p>Signed by ${entry.signers.join(' · ')}</p>`}
    ${entry.digest && html`<p class="digest">Digest <code>${entry.digest}</code></p>`}
  </li>`;
}

function confirmations(page: HistoryPageModel): Html | false {
  return (
    page.confirmations.length > 0 &&
    html`<h2>Read again since</h2>
      <p>
        The text was read again, found to be still accurate and signed again. It did not change.
      </p>
      <ul>
        ${page.confirmations.map(
          ({ date, revision, signer }) =>
            html`<li>${dateElement(date)}: ${signer} (revision ${revision})</li>`,
        )}
      </ul>`
  );
}

function corrections(page: HistoryPageModel): Html {
  if (page.corrections.length === 0) return html`<p>No corrections so far.</p>`;
  return html`<ul>
    ${page.corrections.map(
      ({ date, kind, summary }) =>
        html`<li><strong>${CORRECTION[kind]}</strong>, ${dateElement(date)}: ${summary}</li>`,
    )}
  </ul>`;
}

/** Every publication of an article, newest first, and its corrections. */
export function historyPage(page: HistoryPageModel): string {
  return layout({
    site: page.site,
    title: `Change history: ${page.title}`,
    canonical: page.site.baseUrl + paths.history(page.slug),
    main: html`${crumb('Change history', page)}
      <p>Dates on our pages are read from the record of what was done. Nobody types them in.</p>
      <h2>What went out</h2>
      ${
        page.publications.length === 0
          ? html`<p>This article has not been published yet.</p>`
          : html`<ol class="timeline">
              ${page.publications.map(publication)}
            </ol>`
      }
      ${confirmations(page)}
      <h2>Corrections</h2>
      ${corrections(page)}`,
  });
}
