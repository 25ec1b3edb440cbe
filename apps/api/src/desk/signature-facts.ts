import { type Signature } from './api-answers.js';
import { html, type Html, type HtmlValue } from '../http/html.js';
import { inWords, MEANING_WORDS } from './words.js';

/** One line of a summary list; nothing where there is nothing to say. */
export function fact(term: string, detail: HtmlValue): Html | undefined {
  return detail
    ? html`<div>
        <dt>${term}</dt>
        <dd>${detail}</dd>
      </div>`
    : undefined;
}

/** A signature's manifestation and whether it holds (SIG-4). */
export function signatureFacts({ manifestation, seq, ...verdict }: Signature): Html {
  const { name, username, role, credentials, meaning, signedAt, revision, digest } = manifestation;
  return html`<dl class="facts">
    ${fact('Says', html`<strong>“${inWords(MEANING_WORDS, meaning)}”</strong>`)}
    ${fact('Signed by', `${name}${credentials && `, ${credentials}`} (${username}), as ${role}`)}
    ${fact('Signed at', html`<time datetime="${signedAt}">${localInWords(signedAt)}</time>`)}
    ${fact('Text', html`Revision ${revision}, <code>${digest}</code>`)}
    ${fact('Signature', html`<code>${manifestation.signatureId}</code>, event ${seq} of the log`)}
    ${fact('Holds', verdictInWords(verdict))}
  </dl>`;
}

/** 2026-04-07T09:30:00+02:00 as "7 April 2026, 09:30:00 (UTC+02:00)": the signer's own clock. */
function localInWords(signedAt: string): string {
  const [date = '', rest = ''] = signedAt.split('T');
  const day = new Intl.DateTimeFormat('en-GB', {
    ...{ day: 'numeric', month: 'long', year: 'numeric' },
    timeZone: 'UTC',
  }).format(new Date(`${date}T00:00:00Z`));
  return `${day}, ${rest.slice(0, 8)} (UTC${rest.slice(8)})`;
}

function verdictInWords(it: Omit<Signature, 'manifestation' | 'seq'>): Html {
  if (!it.isValid)
    return html`<span class="late">No: it was taken back, or does not verify.</span>`;
  const on = it.isOnCurrentText ? 'Yes, on the present text.' : 'Yes, on an earlier text.';
  return html`${on} ${!it.isDisclosureInDate && 'The signer’s disclosure is out of date.'}`;
}
