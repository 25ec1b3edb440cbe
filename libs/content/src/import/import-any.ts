import { decodeText } from './decode-text.js';
import { hasFrontMatter } from './front-matter.js';
import { importMarkdown } from './import-markdown.js';
import { importQuestionPage } from './import-question-page.js';
import { type ImportResult, type ImportSource } from './import-result.js';
import { isReferencesHeading, isSectionLine } from './question-page/page-headings.js';
import { siteFurniture } from './question-page/site-furniture.js';

const MARKDOWN_LINE = /^ {0,3}(#{1,6}[ \t]+\S|```|~~~|:{3})|\[[^\]]{0,200}@[\p{L}\p{N}]|\]\(/u;

/**
 * Imports an article in either form. References beside it, front matter, Markdown headings, links or
 * citation keys make it Markdown; a question on the first line, or site furniture, a question page.
 */
export function importArticle(source: ImportSource, references?: ImportSource): ImportResult {
  const decoded = decodeText(source);
  if (!decoded.ok) return decoded;
  if (references === undefined && isQuestionPage(decoded.text)) {
    return importQuestionPage(decoded.text);
  }
  return importMarkdown(decoded.text, references);
}

function isQuestionPage(text: string): boolean {
  if (hasFrontMatter(text)) return false;
  const lines = text.split('\n');
  if (lines.some((line) => MARKDOWN_LINE.test(line))) return false;
  const filled = lines.map((line) => line.trim()).filter((line) => line !== '');
  if (filled[0]?.endsWith('?') === true) return true;
  return filled.some(
    (line) =>
      isSectionLine(line) || isReferencesHeading(line) || siteFurniture(line, 'head') !== undefined,
  );
}
