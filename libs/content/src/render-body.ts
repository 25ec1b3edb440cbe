import { withoutControlCharacters } from './html/control-characters.js';
import { enforceAllowList } from './html/enforce-allow-list.js';
import { htmlToText } from './html/html-to-text.js';
import { parser } from './markdown/parser.js';
import { readBody } from './markdown/read-body.js';
import { renderReferences } from './references/render-references.js';
import { type CslItem, type Rendered, type RenderOptions } from './types.js';

/**
 * Markdown (CommonMark, GFM tables, footnotes, Pandoc citations) to safe HTML with numbered citations and
 * the references they lead to. The same input gives the same bytes. Never throws on odd input: what cannot
 * be shown is left out and reported.
 */
export function renderBody(
  markdown: string,
  references: readonly CslItem[],
  options: RenderOptions = {},
): Rendered {
  const body = readBody(markdown, references, options);
  const raw = parser.renderer.render(body.tokens, parser.options, body.environment);
  const html = enforceAllowList(withoutControlCharacters(raw));
  return {
    html,
    text: htmlToText(html),
    headings: body.headings,
    citations: body.citations.map(({ cited, number, count }) => ({
      key: cited.key,
      number,
      count,
    })),
    references: renderReferences(body.citations),
    problems: body.problems,
  };
}
