export { checkTemplates, type TemplateFault } from './check-templates.js';
export { layOutConcealed } from './conceal-links.js';
export { escapeMarkdown } from './escape-markdown.js';
export { dateInWords } from './date-in-words.js';
export { layOutLetter, type Letter, seatOffers } from './lay-out-letter.js';
export { COMMON_VARIABLES, MAIL_KINDS, type MailKind, type MailVariable } from './mail-kinds.js';
export { PHRASES, type Why } from './phrases.js';
export { renderTemplate } from './render-template.js';
export { seatsNamedIn, type TaskLink } from './task-links.js';
export {
  type Language,
  languageOf,
  LANGUAGES,
  type MailTemplate,
  type MailTemplates,
} from './template.js';
export { templateOf } from './template-of.js';
export { type MailWords, mailWords, whenInWords } from './words.js';
