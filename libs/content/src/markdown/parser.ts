import MarkdownIt, { type MarkdownIt as Parser, type Token } from 'markdown-it';
import footnotes from 'markdown-it-footnote';

import { escapeHtml } from '../html/escape-html.js';
import { citationRules } from './citation-rules.js';
import { rawHtmlRule } from './raw-html-rule.js';
import { scriptRules } from './script-rules.js';

/** CommonMark with GFM tables and strikethrough, footnotes and Pandoc citations. Built once, without state. */
export const parser: Parser = buildParser();

function buildParser(): Parser {
  const built = new MarkdownIt({ html: false, linkify: false, typographer: false });
  // Links of every kind are read, then judged in one place where the line is known.
  built.validateLink = () => true;
  // The plugin's types name an older edition of the parser's own.
  built.use(footnotes);
  built.use(citationRules).use(scriptRules).use(rawHtmlRule);
  const { rules } = built.renderer;
  // The walk over the tokens writes these; the renderer only prints them.
  for (const type of ['citation', 'raw_html', 'image']) {
    rules[type] = (tokens: Token[], index: number) =>
      (tokens[index]!.meta as { html?: string } | null)?.html ?? '';
  }
  rules.script_open = (tokens, index) => `<${tokens[index]!.tag}>`;
  rules.script_close = (tokens, index) => `</${tokens[index]!.tag}>`;
  rules.fence = rules.code_block = (tokens, index) =>
    `<pre><code>${escapeHtml(tokens[index]!.content)}</code></pre>\n`;
  rules.code_inline = (tokens, index) => `<code>${escapeHtml(tokens[index]!.content)}</code>`;
  rules.text = (tokens, index) => escapeHtml(tokens[index]!.content);
  return built;
}
