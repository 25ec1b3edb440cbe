import { type Conflict, countsOn, type DeclaredInterest } from './conflicts.js';
import { nameOfCompany, nameOfPerson } from './names.js';
import { type Place, type Places } from './places-in-article.js';
import { hasWholeWords, type SearchedText, searchTerm } from './whole-words.js';

/** The person whose interests are compared with an article. */
export interface ConflictedPerson {
  readonly name: string;
  readonly interests: readonly DeclaredInterest[];
}

/**
 * Where a person's interests meet an article (N9): what they declared, themselves among its authors,
 * and a cited work they wrote together with one of its writers. Whole words only. Each conflict once.
 */
export function findConflicts(places: Places, person: ConflictedPerson, today: string): Conflict[] {
  const found = [
    ...person.interests.filter((it) => countsOn(it, today)).flatMap((it) => ofInterest(places, it)),
    ...ofPerson(places, nameOfPerson(person.name), person.name),
  ];
  return [...new Map(found.map((it) => [it.key, it])).values()];
}

function ofInterest(places: Places, { kind, name }: DeclaredInterest): Conflict[] {
  if (kind === 'person') return ofNamedPerson(places, name);
  const term = searchTerm(kind === 'company' ? nameOfCompany(name) : name);
  const where = kind === 'topic' ? places.subject : places.named;
  const place = where.find(({ text }) => hasWholeWords(text, term));
  return place ? [{ key: term.folded, says: inWords(kind, name, place) }] : [];
}

function inWords(kind: string, name: string, { says }: Place): string {
  return `the ${kind} “${name}”, which stands in ${says}`;
}

function ofNamedPerson({ writers, authors }: Places, name: string): Conflict[] {
  const key = nameOfPerson(name);
  if (key === '' || !(writers.includes(key) || standsIn(authors, key))) return [];
  return [{ key, says: `“${name}”, who is among the authors` }];
}

function ofPerson({ writers, authors, works }: Places, key: string, name: string): Conflict[] {
  if (key === '') return [];
  if (standsIn(authors, key)) return [{ key, says: `${name} is named among the authors` }];
  const shared = works.filter((it) => it.includes(key)).flat();
  const partner = writers.find((writer) => writer !== key && shared.includes(writer));
  return partner === undefined
    ? []
    : [{ key: `with ${partner}`, says: 'a cited work was written together with an author' }];
}

/** In running text a single word is too little for a name. */
function standsIn(text: SearchedText, name: string): boolean {
  return name.includes(' ') && hasWholeWords(text, searchTerm(name));
}
