import { escapeHtml, html, raw, type Html } from '../http/html.js';

/** The template under a name of its own: white space counts in XML, so nothing may reformat it. */
export const xml = html;

// XML 1.0 has no way to write these, not even escaped (section 2.2); lone surrogates included.
const FORBIDDEN =
  // eslint-disable-next-line no-control-regex -- naming control characters is the purpose
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

/** Text that may stand in an XML document: escaped, without the characters XML cannot hold. */
export function xmlText(text: string): Html {
  return raw(escapeHtml(text.replace(FORBIDDEN, '')));
}
