import { html, joined, raw, type Html } from '../http/html.js';
import { type ReferenceModel, type RetractionState } from './page-model.js';
import { webLink } from './web-link.js';

const RETRACTION: Record<RetractionState, Html | undefined> = {
  unknown: undefined,
  'none-found': undefined,
  corrected: html`<p class="state">A correction to this paper has been published.</p>`,
  concern: html`<p class="state state-grave">
    <strong>Expression of concern:</strong> the journal doubts this paper.
  </p>`,
  retracted: html`<p class="state state-grave">
    <strong>Retracted:</strong> the journal has taken this paper back.
  </p>`,
};

/** Whether the entry itself has a link with this identifier, so that it need not stand there twice. */
function isLinkedIn({ html: entry }: ReferenceModel, identifier: string): boolean {
  const escaped = html`${identifier}`.markup.toLowerCase();
  const links = entry.match(/<a [^>]*>[^<]*<\/a>/g) ?? [];
  return links.some((link) => link.toLowerCase().includes(`${escaped}</a>`));
}

function identifiers(reference: ReferenceModel): Html[] {
  const { doi, pmid, url } = reference;
  const links: Html[] = [];
  if (doi && !isLinkedIn(reference, doi))
    links.push(webLink(`https://doi.org/${encodeURI(doi)}`, `DOI ${doi}`));
  if (pmid && !isLinkedIn(reference, `PMID: ${pmid}`))
    links.push(
      webLink(`https://pubmed.ncbi.nlm.nih.gov/${encodeURIComponent(pmid)}/`, `PubMed ${pmid}`),
    );
  if (url && !doi && !reference.html.includes('href='))
    links.push(
      html`<span class="source"
        >${webLink(url, 'Open the source')}<span class="on-paper">: ${url}</span></span
      >`,
    );
  return links;
}

function backlinks({ backlinks: places, number }: ReferenceModel): Html | undefined {
  if (places.length === 0) return undefined;
  const links = places.map(
    (place, at) =>
      html`<a href="#${place}"
        ><span class="unseen">Reference ${number}, place </span>${at + 1}</a
      >`,
  );
  return html`<span class="back">Cited at ${joined(links, ' ')}</span>`;
}

function item(reference: ReferenceModel): Html {
  const ways = identifiers(reference);
  return html`<li id="${reference.id}" value="${reference.number}">
    <p>${raw(reference.html)}</p>
    ${reference.isDetailsMissing && html`<p class="state">Known by its identifier only; details are missing.</p>`}
    ${RETRACTION[reference.retraction]}
    <p class="ways">${joined([...ways, backlinks(reference)], ' ')}</p>
  </li>`;
}

function group(title: string, id: string, references: readonly ReferenceModel[]): Html | undefined {
  if (references.length === 0) return undefined;
  return html`<h3 id="${id}">${title}</h3>
    <ol class="references">
      ${references.map(item)}
    </ol>`;
}

/** One sentence says how far screening for retractions got, so that silence is not read as a check. */
function screening(references: readonly ReferenceModel[]): Html {
  const unknown = references.filter(({ retraction }) => retraction === 'unknown').length;
  if (unknown === 0) return html`<p class="aside">All were checked for retractions.</p>`;
  if (unknown === references.length)
    return html`<p class="aside">These have not been checked for retractions yet.</p>`;
  return html`<p class="aside">
    ${unknown} of ${references.length} could not be checked for retractions.
  </p>`;
}

/** The references in two lists, each numbered as in the text and linked back to it. */
export function referenceList(lists: {
  guideline: readonly ReferenceModel[];
  research: readonly ReferenceModel[];
}): Html {
  const all = [...lists.guideline, ...lists.research];
  return html`<section aria-labelledby="page-references">
    <h2 id="page-references">References</h2>
    ${all.length === 0 ? html`<p>This text cites nothing.</p>` : screening(all)}
    ${group('Guidelines', 'page-guidelines', lists.guideline)}
    ${group('Research', 'page-research', lists.research)}
  </section>`;
}
