import { type MarkdownIt, type StateInline } from 'markdown-it';

const HTML = /^<(sub|sup)>([^<>]{1,200}?)<\/\1>/i;
const PANDOC: Record<string, RegExp> = {
  '~': /^~([^\s~]{1,40})~(?!~)/,
  '^': /^\^([^\s^[\]]{1,40})\^/,
};

/** Subscript and superscript, as `<sub>2</sub>` or Pandoc's `H~2~O` and `m^2^`: the one HTML that stays live. */
export function scriptRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('strikethrough', 'script', readScript);
}

function readScript(state: StateInline, isSilent: boolean): boolean {
  const marker = state.src[state.pos]!;
  const found = marker === '<' ? readHtml(state) : readPandoc(state, marker);
  if (!found) return false;
  if (!isSilent) {
    state.push('script_open', found.tag, 1);
    state.push('text', '', 0).content = found.content;
    state.push('script_close', found.tag, -1);
  }
  state.pos += found.length;
  return true;
}

interface Script {
  tag: string;
  content: string;
  length: number;
}

function readHtml(state: StateInline): Script | undefined {
  const match = HTML.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 220)));
  return match
    ? { tag: match[1]!.toLowerCase(), content: match[2]!, length: match[0].length }
    : undefined;
}

function readPandoc(state: StateInline, marker: string): Script | undefined {
  const shape = PANDOC[marker];
  if (!shape || state.src[state.pos - 1] === marker) return undefined;
  const match = shape.exec(state.src.slice(state.pos, Math.min(state.posMax, state.pos + 44)));
  return match
    ? { tag: marker === '~' ? 'sub' : 'sup', content: match[1]!, length: match[0].length }
    : undefined;
}
