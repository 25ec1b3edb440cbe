import { type MarkdownIt, type StateInline } from 'markdown-it';

import { type CitationPart, scanGroup } from './citation-group.js';
import { scanKey } from './scan-key.js';

/** What the parser notes on a citation token; numbers come later, once the order of the whole text is known. */
export interface CitationMeta {
  parts: CitationPart[];
  /** `@key` in the sentence, where the author's name is part of it. */
  isInText: boolean;
  /** Offset in the inline text, for line numbers. */
  offset: number;
  /** A line end stood before the number and was taken away. */
  hadBreak: boolean;
}

/** Teaches the parser Pandoc citations: `[@a; @b]` and `@a`. Never inside a link, an e-mail address or code. */
export function citationRules(parser: MarkdownIt): void {
  parser.inline.ruler.before('link', 'citation_group', readGroup);
  parser.inline.ruler.before('link', 'citation_in_text', readInText);
}

function readGroup(state: StateInline, isSilent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x5b || state.linkLevel > 0) return false;
  const group = scanGroup(state.src, state.pos);
  if (!group || group.end > state.posMax) return false;
  if (!isSilent) {
    const isBareNumber = group.parts.every(({ prefix, suffix }) => !prefix && !suffix);
    const hadBreak = isBareNumber && closeUp(state);
    push(state, { parts: group.parts, isInText: false, offset: state.pos, hadBreak });
  }
  state.pos = group.end;
  return true;
}

function readInText(state: StateInline, isSilent: boolean): boolean {
  if (state.src.charCodeAt(state.pos) !== 0x40 || state.linkLevel > 0) return false;
  if (/[\p{L}\p{N}_.\-+%/@]/u.test(state.src[state.pos - 1] ?? '')) return false;
  const scanned = scanKey(state.src, state.pos + 1, false);
  if (!scanned || scanned.end > state.posMax) return false;
  if (!isSilent) {
    const parts = [{ key: scanned.key, prefix: '', suffix: '' }];
    push(state, { parts, isInText: true, offset: state.pos, hadBreak: false });
  }
  state.pos = scanned.end;
  return true;
}

function push(state: StateInline, meta: CitationMeta): void {
  state.push('citation', '', 0).meta = { ...meta };
}

/** A superscript number stands close to the word before it. Tells whether a line end was taken away. */
function closeUp(state: StateInline): boolean {
  state.pending = state.pending.replace(/\s+$/, '');
  if (state.pending !== '' || state.tokens.at(-1)?.type !== 'softbreak') return false;
  state.tokens.pop();
  state.tokens_meta.pop();
  return true;
}
