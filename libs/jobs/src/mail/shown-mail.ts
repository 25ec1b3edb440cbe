import { layOutConcealed } from '#libs/mail';
import { letterOf } from './compose-mail.js';
import { type LetterRow } from './letter-row.js';
import { type MailSite } from './mailing.js';

/**
 * A mail as others than its recipient may see it: whole, and without what its personal links open. The
 * links are named whether or not the task is still open, as they were when the mail left.
 */
export function shownMail(site: MailSite, row: LetterRow): { text: string; html: string } {
  const asSent: LetterRow = { ...row, seatState: row.seatState && 'invited' };
  return layOutConcealed(letterOf(site, asSent, () => ''));
}
