import { html, type Html, type HtmlValue } from '../http/html.js';

/** Whether an address may stand in a link: web and mail only, nothing that runs. */
function isWebAddress(url: string): boolean {
  return /^(https?:\/\/|mailto:)[^\s]+$/i.test(url);
}

/** A link to another site, or just its text when the address is not one. */
export function webLink(url: string, text: HtmlValue): Html {
  return isWebAddress(url) ? html`<a href="${url}" rel="noopener">${text}</a>` : html`${text}`;
}
