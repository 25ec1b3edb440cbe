import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `People are told different things about coffee before a blood test. Few values depend on it, and a needless second appointment is a burden too.

## From the guidelines

- Fasting is needed only for some tests; for the usual lipid profile it mostly is not [@lab].
- Water is always allowed, and encouraged [@lab].

## From the research

Black coffee an hour before sampling changed routine values too little to matter in a small study; glucose and cortisol were exceptions [@espresso].

## Key points

- Where fasting is needed, coffee does not belong to it, with or without milk.
- Say for each test whether fasting is needed, and from when.
- People with diabetes who take insulin need a plan of their own before they fast.
- Regular medicines are taken as usual unless somebody has said otherwise.
`;

/** Never published: put away because another text covers it. */
export const coffeeBloodTests: SampleText = {
  slug: 'coffee-before-blood-tests',
  title: 'May people drink coffee before a blood test?',
  topics: ['laboratory'],
  risk: 'low',
  bodies: { clinician },
  references: [
    guideline('lab', {
      title: 'Preparing people for blood tests',
      by: 'Circle of Laboratory Practice',
      year: 2021,
    }),
    study('espresso', {
      title: 'Black coffee and routine laboratory values: a crossover study',
      by: 'Zanetti-Low F, Aalto P',
      year: 2019,
      journal: 'Journal of Invented Laboratory Medicine',
    }),
  ],
  statement: STATEMENT,
};
