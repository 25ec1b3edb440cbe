import { type MarkdownIt, type StateInline } from 'markdown-it';

const TAG = /^(?:<!--[^]*?(?:-->|$)|<\/?[a-z][a-z0-9-]*(?:\s[^<>]*|\/)?>|<[!?][a-z][^<>]*>)/i;

/**
 * HTML in the text is never live. A comment is left out and a tag is shown as the text it is; both leave a
 * token of type `raw_html` with the source, so that the author is told.
 */
export function rawHtmlRule(parser: MarkdownIt): void {
  parser.inline.ruler.after('html_inline', 'raw_html', (state: StateInline, isSilent: boolean) => {
    if (state.src.charCodeAt(state.pos) !== 0x3c) return false;
    const match = TAG.exec(state.src.slice(state.pos, state.posMax));
    if (!match) return false;
    if (!isSilent) {
      const token = state.push('raw_html', '', 0);
      token.content = match[0];
      token.meta = { offset: state.pos };
    }
    state.pos += match[0].length;
    return true;
  });
}
