import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Travel advice often comes late. Even shortly before departure, much can still be done.

## From the guidelines

- Plan the consultation six to eight weeks ahead; a late one is better than none [@travel].
- Check routine vaccinations first: measles, tetanus, diphtheria, pertussis, polio [@travel; @routine].
- Live vaccines are given on the same day or at least four weeks apart [@routine].
- Clarify pregnancy and immune deficiency before any live vaccine [@routine].

## From the research

In a survey of travellers, fewer than half had asked for advice, most of them within two weeks of leaving [@gate].

## Key points

- A certificate against yellow fever, where a country asks for it, is valid only from the tenth day after the first vaccination [@travel].
- Advice against mosquito bites and on safe food belongs to every consultation.
- Requirements change: look them up for each journey.
`;

const patient = `Some vaccines need weeks to protect you, so ask early. It is still worth asking when you leave soon.

## From the guidelines

- Make an appointment six to eight weeks before you leave [@travel].
- Bring your vaccination record: the usual vaccinations are checked first [@routine].

## Key points

- Say so if you are or might be pregnant, or if your immune system is weakened.
- Protect yourself against mosquito bites too. No vaccine replaces that.
`;

/** Approved, about to be published. */
export const travelVaccines: SampleText = {
  slug: 'travel-vaccines',
  title: 'How long before a journey should vaccinations begin?',
  topics: ['travel', 'vaccination'],
  risk: 'standard',
  bodies: { clinician, patient },
  references: [
    guideline('travel', {
      title: 'Advice before international travel',
      by: 'Meridian Council on Travel Health',
      year: 2024,
    }),
    guideline('routine', {
      title: 'Routine vaccination: intervals and precautions',
      by: 'Northern Circle of Family Practice',
      year: 2023,
    }),
    study('gate', {
      title: 'Advice sought before departure: a survey at three airports',
      by: 'Rousselot C, Mbeki-Hart T',
      year: 2022,
      journal: 'Journal of Invented Travel Medicine',
    }),
  ],
  statement: STATEMENT,
};
