import { type MailKind } from './mail-kinds.js';
import { type MailTemplate } from './template.js';
import { EN } from './templates/en.js';

/** The template of a kind in a language; English where the language has none. */
export function templateOf(kind: MailKind, _lang: string): MailTemplate {
  return EN[kind];
}
