import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Most ear infections in children get better without an antibiotic. Pain relief comes first in all of them.

## From the guidelines

- Treat pain and fever at once, with a dose by body weight [@ear].
- Watchful waiting for two to three days suits most children older than six months with mild illness [@ear; @antibiotics].
- Consider an antibiotic early in infants under six months, in severe illness, with discharge from the ear, or with infection on both sides under two years [@antibiotics].

## From the research

In a trial in general practices, a prescription to be used only if needed lowered the use of antibiotics without more complications [@wait]. Parents who got written advice came back less often in a before-and-after study [@leaflet].

## Key points

- Explain how long it usually lasts, and when to come back.
- Swelling or redness behind the ear, a stiff neck, drowsiness or a very ill child needs urgent assessment.
- Do not put drops into an ear whose eardrum may be torn without an examination.
`;

const patient = `Earache in a child is nearly always harmless, but it hurts. Pain relief helps most.

## From the guidelines

- Give a medicine against pain that is made for children, by weight as the leaflet says [@ear].
- Often no antibiotic is needed: most children feel better within three days [@ear].

## Key points

- See a doctor the same day for a baby under six months, for discharge from the ear, or when your child seems very ill.
- Get help at once for swelling behind the ear, a stiff neck or a child who is hard to wake.
`;

/** In review: one reviewer is late, the other one is due in a few days. */
export const earPain: SampleText = {
  slug: 'earache-in-children',
  title: 'When does earache in a child need an antibiotic?',
  topics: ['children', 'infections'],
  risk: 'high',
  bodies: { clinician, patient },
  references: [
    guideline('ear', {
      title: 'Earache and middle-ear infection in children',
      by: 'Northern Circle of Family Practice',
      year: 2023,
    }),
    guideline('antibiotics', {
      title: 'Careful use of antibiotics in childhood',
      by: 'Working Party on Antibiotic Care',
      year: 2022,
    }),
    study('wait', {
      title: 'Prescriptions to use only if needed: a trial in general practices',
      by: 'Ashgrove H, Nakimuli B',
      year: 2019,
      journal: 'Annals of Sample Practice',
    }),
    study('leaflet', {
      title: 'A leaflet on earache and repeat visits: a before-and-after study',
      by: 'Corvin D, Petrescu-Lang I',
      year: 2021,
      journal: 'Journal of Invented Paediatrics',
    }),
  ],
  statement: STATEMENT,
};
