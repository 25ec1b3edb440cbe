import { type CslItem, type CslName } from '#libs/content';
import { type ArticleInQuestion } from './conflicts.js';
import { nameOfPerson } from './names.js';
import { type SearchedText, searchedText } from './whole-words.js';

/** A part of an article where a name can stand, and what to call it. */
export interface Place {
  readonly says: string;
  readonly text: SearchedText;
}

/** Everything of an article that interests are compared with, prepared once for all people. */
export interface Places {
  /** Title, topics, funding, sponsors: where companies, products and topics are looked for. */
  readonly named: readonly Place[];
  /** Where topics are looked for. */
  readonly subject: readonly Place[];
  /** Names of those who wrote the article, normalised. */
  readonly writers: readonly string[];
  /** What the authors' statement says, for names in running text. */
  readonly authors: SearchedText;
  /** Authors of each cited work, normalised. */
  readonly works: readonly (readonly string[])[];
}

export function placesIn({ topics, content, writers }: ArticleInQuestion): Places {
  const { statement = {}, references } = content;
  const subject = [place('its title', content.title), place('its topics', topics.join(' . '))];
  const authors = searchedText(statement.authors ?? '');
  return {
    subject,
    named: [
      ...subject,
      place('its statement of funding', statement.funding),
      place('its authors’ interests', statement.interests),
      ...references.map((it) => place('the sponsors of a cited work', sponsorsOf(it))),
    ].filter(({ text }) => text.folded.trim() !== ''),
    writers: writers.map(nameOfPerson),
    authors,
    works: references.map(({ author = [] }) => author.map(nameInReference)),
  };
}

function place(says: string, text = ''): Place {
  return { says, text: searchedText(text) };
}

/** A publisher stands behind a report, but not behind what a journal prints. */
function sponsorsOf(item: CslItem): string {
  const bodies = (item.author ?? []).map(({ literal }) => literal ?? '');
  const named = ['sponsor', 'sponsors', 'funder', 'funders', 'funding'].flatMap((field) => [
    textOf(item[field]),
    textOf(item.custom?.[field]),
  ]);
  const publisher = item.type.startsWith('article') ? '' : (item.publisher ?? '');
  return [...bodies, ...named, textOf(item['note']), publisher].filter(Boolean).join(' . ');
}

function textOf(value: unknown): string {
  if (typeof value === 'string') return value;
  return Array.isArray(value) ? value.map(textOf).join(' . ') : '';
}

/** “Given Family”; initials alone say too little to tell two people apart. */
function nameInReference({ given = '', family = '', literal }: CslName): string {
  const hasGivenName = given
    .replaceAll('.', ' ')
    .split(/[\s-]+/u)
    .some((it) => it.length > 1);
  return hasGivenName ? nameOfPerson(`${given} ${family}`) : nameOfPerson(literal ?? '');
}
