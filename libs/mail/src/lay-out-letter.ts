import { escapeMarkdown } from './escape-markdown.js';
import { letterHtml } from './letter-html.js';
import { renderMarkdown } from './markdown.js';
import { PHRASES, type Why } from './phrases.js';
import { putLinks, TASK_LINKS, type TaskLink } from './task-links.js';
import { type Language, languageOf } from './template.js';

/** A mail before it has a form. */
export interface Letter {
  readonly lang: Language;
  /** Of whom it is written to. */
  readonly name: string;
  readonly subject: string;
  /** Markdown with placeholders for personal links. */
  readonly body: string;
  readonly why: Why;
  readonly siteName: string;
  readonly deskUrl: string;
  /** Addresses of the personal links; absent where there is no task of theirs. */
  readonly linkOf?: (link: TaskLink) => string;
  /** The same for each of several seats that the body names; nothing for one that is not theirs. */
  readonly seatLinkOf?: (link: TaskLink, assignmentId: string) => string | undefined;
  /** Name of whom an answer goes to. */
  readonly answersTo?: string;
  /** Where mails of this sort are turned down; only for what can be. */
  readonly preferencesUrl?: string;
}

/**
 * The letter as plain text and as HTML, both complete: greeting, what it is about, what can be done
 * about it, and why it came. The same letter always gives the same bytes.
 */
export function layOutLetter(letter: Letter): { text: string; html: string } {
  const { linkOf, seatLinkOf, deskUrl } = letter;
  const body = putLinks(letter.body, (link, id) => {
    const address = id === undefined ? linkOf?.(link) : seatLinkOf?.(link, id);
    return address ?? deskUrl;
  });
  const greeting = escapeMarkdown(PHRASES[letter.lang].greeting(letter.name));
  const parts = [greeting, body, ...(linkOf ? offers(letter.lang, linkOf) : [])];
  const main = renderMarkdown(parts.join('\n\n'));
  const foot = renderMarkdown(footer(letter).join('\n\n'));
  return {
    text: `${main.text}\n\n--\n${foot.text}\n`,
    html: letterHtml({
      lang: letter.lang,
      title: letter.subject,
      main: main.html,
      foot: foot.html,
    }),
  };
}

/** What can be done about one of several seats in a mail, as Markdown with placeholders. */
export function seatOffers(lang: string, assignmentId: string): string {
  const { links } = PHRASES[languageOf(lang)];
  return TASK_LINKS.map((link) => `- [${links[link]}]({{link:${link}:${assignmentId}}})`).join(
    '\n',
  );
}

function offers(lang: Language, linkOf: (link: TaskLink) => string): string[] {
  const phrases = PHRASES[lang];
  const lines = TASK_LINKS.map((link) => `- [${phrases.links[link]}](<${linkOf(link)}>)`);
  return [`${phrases.offers}\n\n${lines.join('\n')}`, phrases.linksAreYours];
}

function footer(letter: Letter): string[] {
  const phrases = PHRASES[letter.lang];
  return [
    `${phrases.desk}: <${letter.deskUrl}>`,
    ...(letter.answersTo ? [escapeMarkdown(phrases.answerTo(letter.answersTo))] : []),
    escapeMarkdown(phrases.why[letter.why](letter.siteName)),
    ...(letter.preferencesUrl ? [`${phrases.preferences}: <${letter.preferencesUrl}>`] : []),
  ];
}
