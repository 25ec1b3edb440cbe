import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Cranberry products are often recommended to women with recurrent infections of the bladder. This text looks at prevention only; it is about women without other illness of the urinary tract.

## From the guidelines

- Treat an acute infection by its symptoms and severity; cranberry is no treatment [@bladder].
- Cranberry may be mentioned to women who wish prevention without antibiotics, with its limits explained [@bladder].

## From the research

One larger trial found clearly fewer recurrences with a daily capsule [@maris]. Smaller studies were inconsistent [@juice].

## Key points

- Products differ in what they contain, so results with one say little about another.
- Drinking enough and emptying the bladder without delay are simple advice that does no harm.
- Ask about blood-thinning medicines before recommending any supplement.
- Fever, flank pain or pregnancy calls for an examination.
`;

/** Published, later retracted with the trial it rested on. */
export const cranberry: SampleText = {
  slug: 'cranberry-and-bladder-infections',
  title: 'Does cranberry prevent bladder infections?',
  topics: ['infections', 'supplements'],
  risk: 'standard',
  bodies: { clinician },
  references: [
    guideline('bladder', {
      title: 'Recurrent infections of the bladder',
      by: 'Panel on Kidney and Bladder',
      year: 2020,
    }),
    study('maris', {
      title: 'A daily cranberry capsule against recurrences: the Maris trial',
      by: 'Thorvald E, Castell-Ruiz O',
      year: 2021,
      journal: 'Journal of Invented Urology',
    }),
    study('juice', {
      title: 'Cranberry juice in small trials: a review',
      by: 'Nwosu-Reid A, Pellegrin M',
      year: 2019,
      journal: 'Annals of Sample Practice',
    }),
  ],
  statement: STATEMENT,
};
