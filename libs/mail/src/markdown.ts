import markdownIt, { type Token } from 'markdown-it';

const parser = markdownIt({ html: false, linkify: false, typographer: false, breaks: true });
// A mail shows nothing that has to be fetched.
parser.disable(['image']);

/**
 * Mail-safe HTML (no tag of the source, no image, links only to http, https and mailto), and the same as
 * plain text: markup gone, escapes undone, addresses of links written out.
 */
export function renderMarkdown(markdown: string): { html: string; text: string } {
  const tokens = parser.parse(markdown, {});
  return { html: parser.renderer.render(tokens, parser.options, {}), text: textOf(tokens) };
}

function textOf(tokens: readonly Token[]): string {
  const blocks: string[] = [];
  let bullet = '';
  for (const token of tokens) {
    if (token.type === 'list_item_open') bullet = '- ';
    else if (token.type === 'inline') {
      blocks.push(bullet + inlineText(token.children ?? []));
      bullet = '';
    } else if (token.type === 'fence' || token.type === 'code_block')
      blocks.push(token.content.trimEnd());
  }
  return blocks.join('\n\n').replace(/\n\n(?=- )/g, '\n');
}

function inlineText(tokens: readonly Token[]): string {
  let text = '';
  let href = '';
  let label = 0;
  for (const token of tokens) {
    if (token.type === 'softbreak' || token.type === 'hardbreak') text += '\n';
    else if (token.type === 'link_open') {
      href = String(token.attrGet('href') ?? '');
      label = text.length;
    } else if (token.type === 'link_close') {
      if (text.slice(label) !== href) text += ` (${href})`;
    } else text += token.content;
  }
  return text;
}
