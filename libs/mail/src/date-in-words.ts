import { type Language } from './template.js';

const LOCALES: Readonly<Record<Language, string>> = { en: 'en-GB', es: 'es-ES' };
const ISO_DATE = /^\d{4}-\d\d-\d\d$/;
const formatters = new Map<Language, Intl.DateTimeFormat>();

/** `2026-04-07` as `Tuesday 7 April 2026`, `martes, 7 de abril de 2026`; any other text as it is. */
export function dateInWords(date: string, lang: Language): string {
  if (!ISO_DATE.test(date)) return date;
  const known = formatters.get(lang) ?? new Intl.DateTimeFormat(LOCALES[lang], FORM);
  formatters.set(lang, known);
  // A date without a time is the same day everywhere: read and written in UTC.
  return known.format(Date.parse(`${date}T00:00:00Z`)).replace(/^(\w+), (?=\d+ \w+ \d+$)/, '$1 ');
}

const FORM = {
  weekday: 'long',
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
} as const;
