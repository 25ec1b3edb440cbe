import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Tension-type headache is the most common headache: pressing, on both sides, mild to moderate, not made worse by walking.

## From the guidelines

- The diagnosis is made by history and a short neurological examination; imaging is not needed when both are typical [@headache].
- Simple painkillers help single attacks; limit them to fewer than 10 to 15 days a month, depending on the substance [@headache; @overuse].
- For frequent headache, offer exercise, relaxation training and, where this is not enough, preventive medicines [@headache].

## From the research

In a randomised trial, regular endurance exercise lowered the number of headache days slightly [@walkers]. The effect of massage was uncertain.

## Key points

- Ask how many days a month painkillers are taken.
- A diary over four weeks tells more than a scan.
- A sudden very severe headache, fever with a stiff neck, a new headache after fifty, or a loss of function needs prompt assessment.
`;

/** Sent back to its author with open annotations. */
export const tensionHeadache: SampleText = {
  slug: 'tension-headache',
  title: 'What helps against tension-type headache?',
  topics: ['headache', 'pain'],
  risk: 'standard',
  bodies: { clinician },
  references: [
    guideline('headache', {
      title: 'Headache in primary care',
      by: 'College of Everyday Medicine',
      year: 2021,
    }),
    guideline('overuse', {
      title: 'Headache from too many painkillers',
      by: 'Forum for Rest and Rhythm',
      year: 2020,
    }),
    study('walkers', {
      title: 'Endurance exercise in frequent tension-type headache: a randomised trial',
      by: 'Yarrow G, Bianconi S',
      year: 2020,
      journal: 'Journal of Invented Neurology',
    }),
  ],
  statement: STATEMENT,
};
