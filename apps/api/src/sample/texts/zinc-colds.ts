import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Zinc lozenges are widely sold against colds. What they do is modest and uncertain.

## From the guidelines

- Colds get better by themselves; rest, fluids and pain relief are enough for most people [@cold].
- There is no recommendation for or against zinc [@cold].

## From the research

A pooled analysis found colds that were shorter by about a day, with large differences between the studies [@zinc-pool]. Nausea and a bad taste were frequent [@zinc-pool; @lozenge].

## Key points

- Do not use zinc in the nose: loss of smell has been reported [@lozenge].
- Long use of high doses can cause a lack of copper.
- Breathlessness, a fever of several days or a bad general state needs a doctor.
`;

/** Published, later withdrawn while its guideline is being revised. */
export const zincColds: SampleText = {
  slug: 'zinc-for-colds',
  title: 'Does zinc shorten a cold?',
  topics: ['infections', 'supplements'],
  risk: 'low',
  bodies: { clinician },
  references: [
    guideline('cold', {
      title: 'The common cold in adults',
      by: 'College of Everyday Medicine',
      year: 2019,
    }),
    study('zinc-pool', {
      title: 'Zinc lozenges and the duration of colds: a pooled analysis',
      by: 'Halvard P, Quintero L',
      year: 2021,
      journal: 'Annals of Sample Practice',
    }),
    study('lozenge', {
      title: 'Unwanted effects of zinc products: a series of reports',
      by: 'Ferreira-Moss J, Udoka C',
      year: 2018,
      journal: 'Journal of Invented Pharmacology',
    }),
  ],
  statement: STATEMENT,
};
