import { layOutLetter, type Letter } from './lay-out-letter.js';
import { PHRASES } from './phrases.js';
import { type TaskLink } from './task-links.js';

/** Stands for a personal link while a mail is laid out for other eyes; `.invalid` leads nowhere. */
const MARK = 'https://personal-link.invalid/';
const TAGS = new RegExp(`<a href="${MARK}[^"]*">([^<]*)</a>`, 'g');
const ADDRESSES = new RegExp(`${MARK}[a-z-]*`, 'g');

/** The letter as others than its recipient may see it: personal links are named and not shown. */
export function layOutConcealed(letter: Letter): { text: string; html: string } {
  const { linkOf, seatLinkOf, lang } = letter;
  const mark = (link: TaskLink): string => `${MARK}${link}`;
  const { text, html } = layOutLetter({
    ...letter,
    ...(linkOf && { linkOf: mark }),
    ...(seatLinkOf && { seatLinkOf: mark }),
  });
  const { personalLink } = PHRASES[lang];
  const shown = (label: string): string =>
    label.startsWith(MARK) ? personalLink : `${label} ${personalLink}`;
  return {
    text: text.replace(ADDRESSES, personalLink),
    html: html.replace(TAGS, (_, label: string) => shown(label)),
  };
}
