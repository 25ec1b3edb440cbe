import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Many healthy adults ask for a test of vitamin D. Few of them gain from it.

## From the guidelines

- Do not test adults without symptoms or risk factors [@vitd].
- Offer a supplement without a test to people who are hardly ever outdoors, cover most of their skin, or live in care homes [@vitd; @care].

## From the research

In a large trial, a supplement did not lower the number of fractures in adults who were not selected for a deficiency [@tallow].

## Key points

- More is not better: very high doses over a long time raise calcium and can harm the kidneys [@vitd].
- People with kidney stones or high calcium need advice of their own.
`;

/** Stays a draft. */
export const vitaminD: SampleText = {
  slug: 'vitamin-d',
  title: 'Who needs extra vitamin D?',
  topics: ['nutrition', 'bones'],
  risk: 'standard',
  bodies: { clinician },
  references: [
    guideline('vitd', {
      title: 'Testing and supplementing vitamin D',
      by: 'Northern Circle of Family Practice',
      year: 2023,
    }),
    guideline('care', {
      title: 'Nutrition in care homes',
      by: 'Alliance for Ageing Well',
      year: 2021,
    }),
    study('tallow', {
      title: 'Vitamin D and fractures in community-dwelling adults: the Tallow trial',
      by: 'Kestrelle J, Amundi F',
      year: 2022,
      journal: 'Annals of Sample Practice',
    }),
  ],
  statement: STATEMENT,
};
