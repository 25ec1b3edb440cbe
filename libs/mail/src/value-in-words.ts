import { dateInWords } from './date-in-words.js';
import { type Language } from './template.js';

const DATES: ReadonlySet<string> = new Set(['respondBy', 'dueOn', 'wanted']);

/** States of an article that a mail may name; English uses the code itself, with blanks. */
const STATES_ES: Readonly<Record<string, string>> = {
  draft: 'en borrador',
  submitted: 'entregado',
  'in-review': 'en revisión',
  'changes-requested': 'pendiente de cambios',
  approved: 'aprobado',
  published: 'publicado',
};

/** The value of a template's variable as a reader of that language expects it. */
export function valueInWords(name: string, value: string, lang: Language): string {
  if (DATES.has(name)) return dateInWords(value, lang);
  if (name !== 'state') return value;
  return (lang === 'es' ? STATES_ES[value] : undefined) ?? value.replaceAll('-', ' ');
}
