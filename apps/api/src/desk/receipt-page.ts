import { type SessionAnswer, type Signature } from './api-answers.js';
import { deskLayout } from './desk-layout.js';
import { html } from '../http/html.js';
import { signatureFacts } from './signature-facts.js';

/** What a signer gets: the signature as it is shown wherever it appears. Prints on one page. */
export function receiptPage(
  site: string,
  session: SessionAnswer,
  article: { readonly id: string; readonly title: string },
  signature: Signature,
): string {
  const isOwn = signature.manifestation.username === session.user.username;
  return deskLayout({
    ...{ site, session },
    title: isOwn ? 'You have signed' : 'Signature',
    back: { href: `/plain/articles/${article.id}`, label: 'To the article' },
    main: html`<p>${article.title}</p>
      ${signatureFacts(signature)}
      <p class="hint">
        The signature is on exactly this text. When a word of the text changes, the digest changes,
        and the new text has to be signed anew.
      </p>
      <p><a class="button" href="/plain">To your desk</a></p>`,
  });
}
