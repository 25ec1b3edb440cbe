import MailComposer from 'nodemailer/lib/mail-composer';
import addressParser from 'nodemailer/lib/addressparser';
import { languageOf, layOutLetter, type Letter, type TaskLink } from '#libs/mail';
import { type Keys, taskToken } from '#libs/workflow';
import { calendarText } from './calendar-entry.js';
import { isMailAddress } from './is-mail-address.js';
import { type LetterRow } from './letter-row.js';
import { type Mailing } from './mailing.js';
import { oneLine } from './one-line.js';
import { type OutgoingMail } from './transport.js';

/** The mail can go to nobody as it is; the message says why. */
export class UnfitMail extends Error {}

const CAN_BE_TURNED_DOWN = new Set(['reminder', 'news']);

/**
 * The bytes of a mail. The same row gives the same bytes on every try: Message-ID, date and boundaries
 * come from the row, so that a mail system or a reader can tell a repeat.
 * @throws UnfitMail when the address is none
 */
export async function composeMail(
  mailing: Mailing,
  keys: Pick<Keys, 'secret'>,
  row: LetterRow,
): Promise<OutgoingMail> {
  const to = row.email ?? '';
  if (!isMailAddress(to)) throw new UnfitMail('The address of the account cannot be written to.');
  const letter = letterOf(mailing, row, (id) => taskToken(keys, id));
  const message = new MailComposer({
    from: mailing.sender,
    to: { name: oneLine(row.name ?? ''), address: to },
    ...replyTo(row),
    subject: letter.subject,
    messageId: messageIdOf(mailing, row.id),
    date: new Date(row.at),
    baseBoundary: row.id.replaceAll('-', ''),
    headers: headersOf(letter),
    ...layOutLetter(letter),
    ...calendarOf(mailing, row),
    disableFileAccess: true,
    disableUrlAccess: true,
  }).compile();
  return { id: row.id, from: addressOf(mailing.sender), to, bytes: await message.build() };
}

/** `<id@host>`: how a repeat and a bounce are known. */
export function messageIdOf({ baseUrl }: Pick<Mailing, 'baseUrl'>, mailId: string): string {
  return `<${mailId}@${new URL(baseUrl).hostname}>`;
}

/** The letter of a row; `tokenOf` makes the secret part of personal links. */
export function letterOf(
  { baseUrl, siteName }: Pick<Mailing, 'baseUrl' | 'siteName'>,
  row: LetterRow,
  tokenOf: (assignmentId: string) => string,
): Letter {
  const { assignmentId, ownSeats } = row;
  const hasTask = assignmentId !== null && isOwnOpenSeat(row);
  const addressOf = (link: TaskLink, id: string): string =>
    `${baseUrl}/tasks/${tokenOf(id)}${link === 'open' ? '' : `?next=${link}`}`;
  return {
    lang: languageOf(row.lang),
    name: oneLine(row.name ?? ''),
    subject: oneLine(row.subject),
    body: row.body,
    why: hasTask ? 'seat' : row.articleId ? 'article' : 'board',
    siteName,
    deskUrl: `${baseUrl}/desk`,
    ...(hasTask && { linkOf: (link) => addressOf(link, assignmentId) }),
    ...(ownSeats && {
      seatLinkOf: (link, id) => (ownSeats.includes(id) ? addressOf(link, id) : undefined),
    }),
    ...(row.replyName && { answersTo: row.replyName }),
    ...(CAN_BE_TURNED_DOWN.has(row.class) && { preferencesUrl: `${baseUrl}/desk/preferences` }),
  };
}

/** A personal link opens the seat: it is for nobody but who sits there, and as long as there is a task. */
function isOwnOpenSeat({ reviewerId, userId, seatState }: LetterRow): boolean {
  return reviewerId === userId && (seatState === 'invited' || seatState === 'accepted');
}

function replyTo({ replyName, replyEmail }: LetterRow): { replyTo?: object } {
  if (!replyEmail || !isMailAddress(replyEmail)) return {};
  return { replyTo: { name: oneLine(replyName ?? ''), address: replyEmail } };
}

function headersOf({ preferencesUrl }: Letter): Record<string, string> {
  return {
    // RFC 3834: no answer of a machine to a mail of a machine.
    'Auto-Submitted': 'auto-generated',
    // RFC 2369. A page to choose on, since what is asked of somebody cannot be turned off by a click.
    ...(preferencesUrl && { 'List-Unsubscribe': `<${preferencesUrl}>` }),
  };
}

/** An entry for the day the review is due. */
function calendarOf(mailing: Mailing, row: LetterRow): { icalEvent?: object } {
  const { assignmentId, dueOn, title } = row;
  if (assignmentId === null || dueOn === null || !isOwnOpenSeat(row)) return {};
  const entry = {
    uid: seatUid(mailing, assignmentId),
    sequence: row.seatVersion ?? 0,
    date: dueOn,
    ...dueEntryTexts(row.lang, title ?? '', row.seatZone ?? 'UTC'),
    url: `${mailing.baseUrl}/desk`,
    stamp: row.at,
  };
  const content = calendarText(mailing.siteName, [entry]);
  return { icalEvent: { method: 'PUBLISH', filename: 'review.ics', content } };
}

/** UID of the calendar entry of a seat: the same in each mail and in the feed. */
export function seatUid({ baseUrl }: Pick<Mailing, 'baseUrl'>, assignmentId: string): string {
  return `${assignmentId}@${new URL(baseUrl).hostname}`;
}

/** Summary and description of the day a review is due. */
export function dueEntryTexts(
  lang: string,
  title: string,
  zone: string,
): { summary: string; description: string } {
  const text = oneLine(title);
  return languageOf(lang) === 'es'
    ? { summary: `Entregar la revisión: ${text}`, description: `Hasta el final del día (${zone}).` }
    : { summary: `Review due: ${text}`, description: `Until the end of the day (${zone}).` };
}

/** The bare address of `Name <address>`. */
function addressOf(sender: string): string {
  const [first] = addressParser(sender, { flatten: true });
  return first?.address ?? sender;
}
