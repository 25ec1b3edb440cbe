import { type RevisionContent } from '#libs/content';
import { type InterestKind } from '#libs/persistence';
import { addMonths } from '#libs/runtime';

/** Something a person said they have to do with. */
export interface DeclaredInterest {
  readonly kind: InterestKind;
  readonly name: string;
  readonly fromOn: string | null;
  /** The last day; null while it lasts. */
  readonly untilOn: string | null;
}

/** An article as conflicts are looked for in it. */
export interface ArticleInQuestion {
  readonly topics: readonly string[];
  readonly content: Pick<RevisionContent, 'title' | 'references' | 'statement'>;
  /** Names of the author and of everybody who wrote into the text. */
  readonly writers: readonly string[];
}

/** Something in the text that a person has an interest in. */
export interface Conflict {
  /** What it is about, normalised: the same interest has the same key whoever declared it. */
  readonly key: string;
  /** In words that readers may be told. */
  readonly says: string;
}

/** ICMJE asks about the past 36 months, so what ended earlier is no conflict any more. */
const COUNTS_MONTHS = 36;

/** Whether an interest still matters on a date: while it lasts and 36 months after (ED-1). */
export function countsOn({ fromOn, untilOn }: DeclaredInterest, date: string): boolean {
  const hasBegun = fromOn === null || fromOn <= date;
  return hasBegun && (untilOn === null || addMonths(untilOn, COUNTS_MONTHS) >= date);
}
