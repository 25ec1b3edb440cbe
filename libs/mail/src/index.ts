export { COMMON_VARIABLES, MAIL_KINDS, type MailKind } from './mail-kinds.js';
export { renderTemplate } from './render-template.js';
export { type MailTemplate } from './template.js';
export { templateOf } from './template-of.js';
