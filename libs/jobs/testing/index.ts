export { aMailSystem, type CaughtMail, type MailSystem, type Mood } from './a-mail-system.js';
export { aPostOffice, type PostOffice } from './a-post-office.js';
