import { foldedWords } from './whole-words.js';

const TITLES = new Set([
  'dr',
  'prof',
  'professor',
  'mr',
  'mrs',
  'ms',
  'sir',
  'md',
  'phd',
  'pharmd',
]);
const LEGAL_FORMS = new Set([
  ...['inc', 'incorporated', 'corp', 'corporation', 'co', 'company', 'llc', 'llp', 'lp', 'ltd'],
  ...['limited', 'plc', 'gmbh', 'ag', 'kg', 'sa', 'sas', 'sarl', 'srl', 'spa', 'bv', 'nv', 'ab'],
  ...['as', 'oy', 'aps', 'pty', 'kk'],
]);

/** A person's name without titles, lower case: “Prof. Dr Ada Byron” is “ada byron”. */
export function nameOfPerson(name: string): string {
  return foldedWords(withoutAsides(name))
    .split(' ')
    .filter((word) => !TITLES.has(word))
    .join(' ');
}

/** A company's name without its legal form at the end, in the case it was written in. */
export function nameOfCompany(name: string): string {
  const words = withoutAsides(name)
    .split(/[\s,]+/u)
    .filter(Boolean);
  while (words.length > 1 && LEGAL_FORMS.has(foldedWords(words.at(-1) ?? '').replaceAll(' ', '')))
    words.pop();
  return words.join(' ');
}

/** What stands in brackets explains a name and is no part of it. */
function withoutAsides(name: string): string {
  const rest = name.replace(/\([^)]*\)/gu, ' ').trim();
  return rest === '' ? name : rest;
}
