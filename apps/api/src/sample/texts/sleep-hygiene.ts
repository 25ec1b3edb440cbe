import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Sleep hygiene is advice on habits. It helps with mild sleep problems and goes along with other treatment of insomnia; it does not replace it.

## From the guidelines

- Recommend fixed times of getting up, also on days off, and daylight in the morning [@sleep].
- Offer cognitive behavioural therapy for insomnia as the first treatment when the problem lasts longer than three months [@insomnia].
- Ask about snoring with pauses in breathing, restless legs, low mood, alcohol and medicines [@insomnia].

## From the research

In a randomised trial, advice on habits alone improved sleep less than a course of cognitive behavioural therapy did [@course]. Late caffeine shortened sleep in a laboratory study, also in people who did not notice it [@caffeine].

## Key points

- Advice on habits is a start, not a treatment of chronic insomnia.
- Somebody who falls asleep at the wheel or at work should be examined soon.
`;

const patient = `Good habits make it easier to fall asleep. They work slowly: give them a few weeks.

## From the guidelines

- Get up at the same time every day, and go outdoors in the morning [@sleep].
- Use the bed for sleeping. When you lie awake for long, get up and do something quiet [@sleep].

## Key points

- Coffee in the afternoon can keep you awake at night without you noticing.
- Ask for help when poor sleep lasts longer than three months, or when you fall asleep while driving.
`;

/** Handed in, waiting for a round. */
export const sleepHygiene: SampleText = {
  slug: 'sleep-habits',
  title: 'Which habits help people sleep?',
  topics: ['sleep', 'lifestyle'],
  risk: 'low',
  bodies: { clinician, patient },
  references: [
    guideline('sleep', {
      title: 'Healthy sleep in adults',
      by: 'Forum for Rest and Rhythm',
      year: 2022,
    }),
    guideline('insomnia', {
      title: 'Insomnia in primary care',
      by: 'College of Everyday Medicine',
      year: 2023,
    }),
    study('course', {
      title: 'Sleep advice alone or a structured course: a randomised trial',
      by: 'Dunmore A, Lindgard V',
      year: 2020,
      journal: 'Journal of Invented Sleep Research',
    }),
    study('caffeine', {
      title: 'Afternoon caffeine and sleep duration: a laboratory study',
      by: 'Pereyra-Solis M, Ito K',
      year: 2018,
      journal: 'Journal of Invented Sleep Research',
    }),
  ],
  statement: STATEMENT,
};
