import { html } from '../http/html.js';
import { layout } from './layout.js';
import { type Site } from './page-model.js';
import { paths } from './paths.js';

/** What kept a page from being shown. */
export type MessageKind = 'not-found' | 'gone' | 'refused' | 'too-large' | 'too-many' | 'broken';

interface Words {
  status: number;
  heading: string;
  text: string;
}

const WORDS: Record<MessageKind, Words> = {
  'not-found': {
    status: 404,
    heading: 'There is no page here',
    text: 'The address may have a typing error, or the article is not public. The list of all articles may help.',
  },
  gone: {
    status: 410,
    heading: 'This page was taken down',
    text: 'It was here once and will not come back at this address.',
  },
  refused: {
    status: 403,
    heading: 'We could not accept this form',
    text: 'It did not come from our page, or the page was open too long. Go back, load the page again and send it once more.',
  },
  'too-large': {
    status: 413,
    heading: 'That was too long to send',
    text: 'Go back, shorten your message and send it again. For long documents, write to the editors.',
  },
  'too-many': {
    status: 429,
    heading: 'Please wait a little',
    text: 'Too many messages came from your network in a short time. Your message was not stored.',
  },
  broken: {
    status: 500,
    heading: 'Something went wrong on our side',
    text: 'The page could not be shown. Please try again in a few minutes.',
  },
};

/** The HTTP status that goes with a message. */
export function messageStatus(kind: MessageKind): number {
  return WORDS[kind].status;
}

/** A friendly page in place of the one that was asked for; `retryAfter` is in seconds. */
export function messagePage(site: Site, kind: MessageKind, retryAfter?: number): string {
  const { heading, text } = WORDS[kind];
  const minutes = retryAfter === undefined ? undefined : Math.max(1, Math.ceil(retryAfter / 60));
  return layout({
    site,
    title: heading,
    isNoindex: true,
    main: html`<h1>${heading}</h1>
      <p>${text}</p>
      ${minutes && html`<p>Try again in ${minutes} ${minutes === 1 ? 'minute' : 'minutes'}.</p>`}
      <p><a href="${paths.index}">All articles</a></p>`,
  });
}
