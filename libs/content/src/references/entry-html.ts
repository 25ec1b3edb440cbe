import { escapeHtml } from '../html/escape-html.js';

const ENTITY: Record<string, string> = {
  '&#38;': '&',
  '&#60;': '<',
  '&#62;': '>',
  '&#160;': '\u00a0',
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
};

/**
 * Turns the processor's HTML into ours: only bare `<i> <b> <sup> <sub>` survive, everything else is
 * dropped if it is a tag and escaped if it is text. Safe by construction, whatever a record contains.
 */
export function entryHtml(raw: string): string {
  let html = '';
  const open: string[] = [];
  for (const piece of raw.split(/(<[^<>]*>)/)) {
    const tag = /^<(\/?)(i|b|sup|sub)>$/.exec(piece);
    if (tag) html += keepTag(tag[1] === '/', tag[2]!, open);
    else if (!/^<[^<>]*>$/.test(piece)) html += escapeHtml(decode(piece));
  }
  while (open.length > 0) html += `</${open.pop()}>`;
  return html.replace(/\s+/g, ' ').trim();
}

function keepTag(isClosing: boolean, name: string, open: string[]): string {
  if (!isClosing) {
    open.push(name);
    return `<${name}>`;
  }
  if (open.at(-1) !== name) return '';
  open.pop();
  return `</${name}>`;
}

function decode(text: string): string {
  return text.replace(/&(?:#38|#60|#62|#160|amp|lt|gt|quot);/g, (entity) => ENTITY[entity]!);
}
