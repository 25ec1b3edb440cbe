import { type MailKind } from './mail-kinds.js';
import { languageOf, type MailTemplate, type MailTemplates } from './template.js';
import { EN } from './templates/en.js';
import { ES } from './templates/es.js';

const BUILT_IN = { en: EN, es: ES };

/** The template of a kind in a language: the policy's where it has one, else the built-in one. */
export function templateOf(
  kind: MailKind,
  lang: string,
  overrides: MailTemplates = {},
): MailTemplate {
  const language = languageOf(lang);
  return overrides[kind]?.[language] ?? BUILT_IN[language][kind];
}
