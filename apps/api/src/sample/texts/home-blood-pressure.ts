import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Home readings complement those taken in a practice: they show white-coat and masked hypertension, and they involve people in their own care.

## From the guidelines

- Use a validated upper-arm device with a cuff that fits the arm [@home-bp].
- Measure after five minutes of rest, seated, back and arm supported, feet on the floor [@home-bp].
- Take two readings in the morning and two in the evening, on seven days, and average them without those of the first day [@home-bp; @bp-primary].
- An average of 135/85 mm Hg or more at home corresponds roughly to 140/90 mm Hg in the practice [@bp-primary].

## From the research

In a cohort of adults in primary care, the home average predicted later cardiovascular events better than readings in the practice [@verano]. A cuff that is too small overestimated the systolic value in a crossover study [@cuff].

## Key points

- Averages count; a single reading seldom does.
- Check the arm circumference before you recommend a cuff.
- A very high reading together with symptoms such as chest pain, breathlessness or weakness on one side is an emergency.
`;

const patient = `A monitor at home helps you and your care team to see how your blood pressure really is.

## From the guidelines

- Sit quietly for five minutes first, with your back and arm supported and both feet on the floor [@home-bp].
- Measure twice in the morning and twice in the evening for a week, and write everything down [@home-bp].

## Key points

- One high number is no reason to panic. Rest, then measure again.
- Do not change your medicines by yourself: take your notes to your appointment.
- Call emergency services for a very high reading with chest pain, trouble breathing, weakness on one side or trouble speaking.
`;

/** Published after one round of changes. */
export const homeBloodPressure: SampleText = {
  slug: 'blood-pressure-at-home',
  title: 'How should blood pressure be measured at home?',
  topics: ['cardiovascular', 'self-measurement'],
  risk: 'standard',
  bodies: { clinician, patient },
  references: [
    guideline('home-bp', {
      title: 'Measuring blood pressure outside the practice',
      by: 'Northern Circle of Family Practice',
      year: 2023,
    }),
    guideline('bp-primary', {
      title: 'High blood pressure in primary care',
      by: 'College of Everyday Medicine',
      year: 2022,
    }),
    study('verano', {
      title: 'Home and practice readings as predictors: the Verano cohort',
      by: 'Orlovic K, Daehan M, Whitlam P',
      year: 2021,
      journal: 'Annals of Sample Practice',
    }),
    study('cuff', {
      title: 'Cuff size and systolic values: a randomised crossover study',
      by: 'Tamboura S, Eklof J',
      year: 2020,
      journal: 'Journal of Invented Measurement',
    }),
  ],
  statement: STATEMENT,
};
