import { type Actor } from '#libs/lifecycle';
import { type MailView } from './mails.view.js';

const READ_CONTENT = new Set(['editor', 'chair', 'compliance']);

/**
 * ACC-2: an administrator has no right on content, and a mail about an article speaks of it. Where there
 * is no mail system somebody has to pass mails on, and the files lie on the administrator's machine
 * anyway: then all of it is shown. Personal links never are.
 */
export function hiddenFrom({ roles }: Actor, hasMailSystem: boolean, mail: MailView): MailView {
  const isOpen = !hasMailSystem || roles.some((role) => READ_CONTENT.has(role));
  const isAboutContent = mail.articleId !== null || mail.kind === 'digest';
  return isOpen || !isAboutContent ? mail : { ...mail, subject: null, text: null };
}
