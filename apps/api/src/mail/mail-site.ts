/** Whose mails they are: `@Inject(MAIL_SITE) site: MailSite`. */
export const MAIL_SITE = Symbol('mail-site');
