import { COMMON_VARIABLES, MAIL_KINDS, type MailKind } from './mail-kinds.js';
import { withoutLinks } from './task-links.js';
import { LANGUAGES } from './template.js';

/** What is wrong with the templates of a policy, in words that name it. */
export interface TemplateFault {
  readonly code: 'unknown-kind' | 'unknown-language' | 'unknown-variable' | 'unfit-text';
  readonly message: string;
}

const MAX = { subject: 200, text: 5_000 };
const IN_BRACES = /\{([^{}]*)\}/g;
/* eslint-disable no-control-regex -- control characters are what is looked for */
const CONTROL = {
  subject: /[\u0000-\u001f\u007f-\u009f\u2028\u2029]/,
  text: /[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/,
};
/* eslint-enable no-control-regex */

/** Everything wrong with the templates of a policy, given as it came; empty when they can be used. */
export function checkTemplates(given: unknown): TemplateFault[] {
  if (!isObject(given))
    return [{ code: 'unfit-text', message: 'Templates are an object by kind and language.' }];
  return Object.entries(given).flatMap(([kind, languages]) => {
    if (!Object.hasOwn(MAIL_KINDS, kind))
      return [
        { code: 'unknown-kind' as const, message: `There is no mail of the kind ${named(kind)}.` },
      ];
    if (!isObject(languages))
      return [
        {
          code: 'unfit-text' as const,
          message: `The templates of ${kind} are an object by language.`,
        },
      ];
    return Object.entries(languages).flatMap(([lang, template]) =>
      checkOne(kind as MailKind, lang, template),
    );
  });
}

function checkOne(kind: MailKind, lang: string, template: unknown): TemplateFault[] {
  if (!LANGUAGES.some((known) => known === lang))
    return [
      {
        code: 'unknown-language',
        message: `Mails are not written in ${named(lang)}; languages are ${LANGUAGES.join(', ')}.`,
      },
    ];
  const where = `${kind}, ${lang}`;
  if (!isObject(template) || Object.keys(template).sort().join() !== 'subject,text')
    return [
      {
        code: 'unfit-text',
        message: `${where}: a template has a subject and a text, nothing else.`,
      },
    ];
  return (['subject', 'text'] as const).flatMap((part) =>
    checkText(kind, `${where}, ${part}`, part, template[part]),
  );
}

function checkText(
  kind: MailKind,
  where: string,
  part: 'subject' | 'text',
  text: unknown,
): TemplateFault[] {
  if (typeof text !== 'string' || text.trim() === '' || [...text].length > MAX[part])
    return [{ code: 'unfit-text', message: `${where}: 1 to ${MAX[part]} characters.` }];
  if (CONTROL[part].test(text))
    return [
      {
        code: 'unfit-text',
        message: `${where}: takes no control characters${part === 'subject' ? ' and no line breaks' : ''}.`,
      },
    ];
  const known: readonly string[] = [...COMMON_VARIABLES, ...MAIL_KINDS[kind]];
  const used = [...(part === 'text' ? withoutLinks(text) : text).matchAll(IN_BRACES)];
  return used
    .map(([, name = '']) => name)
    .filter((name) => !known.includes(name))
    .map((name) => ({
      code: 'unknown-variable',
      message: `${where}: there is no variable {${named(name)}}; it may use ${known.map((it) => `{${it}}`).join(', ')}.`,
    }));
}

/** What somebody sent, short enough to be said back. */
function named(text: string): string {
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
