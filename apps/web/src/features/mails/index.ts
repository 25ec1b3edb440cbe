export { MailsPage } from './mails-page';
