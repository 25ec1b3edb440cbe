import { type Token } from 'markdown-it';

import { type Audience, type Heading, type Problem } from '../types.js';
import { type CitationLedger } from './citation-ledger.js';
import { type Findings } from './findings.js';
import { HeadingIds } from './heading-ids.js';
import { walkInline } from './walk-inline.js';
import { type ProseBlock } from './prose-block.js';

/** All that one pass over the tokens finds out; the tokens themselves are made ready for the renderer. */
export class TokenWalk implements Findings {
  readonly headings: Heading[] = [];
  readonly problems: Problem[] = [];
  readonly prose: ProseBlock[] = [];
  /** Links to places in the page; their targets are known only at the end. */
  readonly inPageLinks: Token[] = [];
  private readonly ids = new HeadingIds();
  private line = 1;
  private row?: ProseBlock;
  private isInHead = false;

  constructor(
    readonly ledger: CitationLedger,
    private readonly options: { audience?: Audience; headingOffset?: number },
  ) {}

  walk(tokens: readonly Token[]): void {
    tokens.forEach((token, index) => {
      if (token.map) this.line = token.map[0] + 1;
      if (token.type === 'inline') this.visitInline(token, tokens[index - 1]);
      else if (token.type === 'heading_open') this.shift(token);
      else if (token.type === 'heading_close') this.shift(token);
      else this.visitTable(token);
    });
    for (const link of this.inPageLinks) this.aim(link);
  }

  report(problem: Problem): void {
    const { audience } = this.options;
    this.problems.push(audience ? { ...problem, audience } : problem);
  }

  private visitInline(token: Token, opener: Token | undefined): void {
    const text = walkInline(token, this, this.line);
    if (opener?.type === 'heading_open') this.addHeading(opener, text);
    else if (this.row) this.row.text += `${text} \u2502 `;
    else this.prose.push({ text, line: this.line, kind: 'prose' });
  }

  private addHeading(opener: Token, prose: string): void {
    const text = prose.replace(/[\ue000\s]+/g, ' ').trim();
    const id = this.ids.next(text);
    opener.attrSet('id', id);
    this.headings.push({ level: Number(opener.tag.slice(1)), text, id });
  }

  private shift(token: Token): void {
    const level = Number(token.tag.slice(1)) + (this.options.headingOffset ?? 0);
    token.tag = `h${Math.min(6, Math.max(1, level))}`;
  }

  private visitTable(token: Token): void {
    if (token.type === 'thead_open') this.isInHead = true;
    else if (token.type === 'thead_close') this.isInHead = false;
    else if (token.type === 'tr_open') {
      this.row = { text: '', line: this.line, kind: this.isInHead ? 'table-head' : 'table-row' };
    } else if (token.type === 'tr_close' && this.row) {
      this.prose.push(this.row);
      this.row = undefined;
    } else if (token.type === 'th_open' || token.type === 'td_open') alignByClass(token);
  }

  // Authors link to a heading by its words; our anchors carry a prefix.
  private aim(link: Token): void {
    const target = decode(String(link.attrGet('href')).slice(1)).toLowerCase();
    if (this.ids.has(`s-${target}`)) link.attrSet('href', `#s-${encodeURIComponent(target)}`);
  }
}

// The page's content policy allows no inline styles.
function alignByClass(cell: Token): void {
  const side = /text-align:(left|right|center)/.exec(String(cell.attrGet('style') ?? ''))?.[1];
  cell.attrs = side ? [['class', `align-${side}`]] : null;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    // A stray percent sign: the words are then taken as written.
    return text;
  }
}
