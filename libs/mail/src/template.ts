import { type MailKind } from './mail-kinds.js';

/** The languages mails are written in. */
export const LANGUAGES = ['en', 'es'] as const;

export type Language = (typeof LANGUAGES)[number];

/** Subject and text of one kind in one language; `{name}` stands for a variable. Text is Markdown. */
export interface MailTemplate {
  readonly subject: string;
  readonly text: string;
}

/** Templates of a policy that replace the built-in ones, by kind and language. */
export type MailTemplates = {
  readonly [K in MailKind]?: { readonly [L in Language]?: MailTemplate };
};

/** The language a person reads, English where we do not write theirs. */
export function languageOf(lang: string): Language {
  return LANGUAGES.find((known) => known === lang) ?? 'en';
}
