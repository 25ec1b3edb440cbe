import { type CslItem, type RevisionContent } from '#libs/content';
import { type Risk } from '#libs/persistence';

/** An article of the sample board as its author types it in. */
export interface SampleText extends RevisionContent {
  readonly slug: string;
  readonly topics: readonly string[];
  readonly risk: Risk;
}

interface Source {
  readonly title: string;
  readonly by: string;
  readonly year: number;
}

/** An invented guideline. 10.5555 is the prefix for examples: it leads nowhere. */
export function guideline(id: string, { title, by, year }: Source): CslItem {
  return {
    id,
    type: 'report',
    title,
    author: [{ literal: by }],
    issued: { 'date-parts': [[year]] },
    DOI: `10.5555/sample.guideline.${id}`,
    custom: { kind: 'guideline' },
  };
}

/** An invented paper. `by`: family names with initials, as in "Orlov K, Dae M". */
export function study(
  id: string,
  { title, by, year, journal }: Source & { journal: string },
): CslItem {
  return {
    id,
    type: 'article-journal',
    title,
    author: by.split(', ').map((name) => {
      const [family = '', given = ''] = name.split(' ');
      return { family, given };
    }),
    'container-title': journal,
    issued: { 'date-parts': [[year]] },
    DOI: `10.5555/sample.study.${id}`,
    custom: { kind: 'research' },
  };
}

/** The statement under every text of the sample board. */
export const STATEMENT = {
  authors:
    'Written for trying this product out; it is no medical advice. The author, the reviewers and all sources are invented.',
  funding: 'No funding was received for this text.',
  interests: 'The author declares no competing interests.',
};
