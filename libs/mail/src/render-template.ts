import { escapeMarkdown } from './escape-markdown.js';
import { languageOf, type MailTemplate } from './template.js';
import { valueInWords } from './value-in-words.js';

const VARIABLE = /\{(\w+)\}/g;
/** What must not enter a header line, and has no place in a sentence either. */
// eslint-disable-next-line no-control-regex -- control characters are what is looked for
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u2028\u2029]+/g;

/**
 * Puts the values in. Line breaks and control characters in a value become blanks, so that no value
 * begins a header of its own; what is Markdown in a value is escaped in the text. A variable without a
 * value is an error of the caller.
 * @throws Error naming the variable
 */
export function renderTemplate(
  template: MailTemplate,
  values: Readonly<Record<string, string>>,
  lang = 'en',
): MailTemplate {
  const language = languageOf(lang);
  const fill = (text: string, escape: (value: string) => string): string =>
    text.replace(VARIABLE, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`The mail has no value for {${name}}.`);
      return escape(valueInWords(name, value.replace(CONTROL, ' ').trim(), language));
    });
  return {
    subject: fill(template.subject, (value) => value),
    text: fill(template.text, escapeMarkdown),
  };
}
