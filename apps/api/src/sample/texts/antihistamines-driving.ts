import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Whether somebody may drive while taking an antihistamine depends on the substance, the dose and the person.

## From the guidelines

- First-generation substances cause drowsiness often; advise against driving and working with machines while they act [@drive].
- Prefer a second-generation substance for people who drive, and have the first doses taken when no driving is planned [@allergy; @drive].
- Ask about alcohol, sleep medicines and opioids, which add to the effect [@drive].

## From the research

In a crossover study on a closed track, a first-generation substance impaired lane keeping although several participants felt awake [@track]. With second-generation substances at usual doses, impairment was on average small but differed between people [@track; @pool].

## Key points

- Feeling awake is no proof of being fit to drive.
- The effect of an evening dose can last into the next morning.
- The law on driving under the influence of medicines differs between countries; the leaflet of the product applies.
`;

const patient = `Some medicines for allergies make people sleepy, and not everybody notices it.

## From the guidelines

- Ask your pharmacist whether your medicine is one that makes people drowsy [@drive].
- Take the first doses on a day when you do not drive [@allergy].
- Leave alcohol out while you take a medicine that makes you drowsy [@drive].

## Key points

- Do not drive when you feel tired, dizzy or slowed down.
- You can be impaired without feeling it.
`;

/** Published, and its next review is overdue. */
export const antihistaminesDriving: SampleText = {
  slug: 'antihistamines-and-driving',
  title: 'Is it safe to drive while taking an antihistamine?',
  topics: ['allergy', 'medicines', 'driving'],
  risk: 'high',
  bodies: { clinician, patient },
  references: [
    guideline('drive', {
      title: 'Medicines and fitness to drive',
      by: 'Round Table on Road and Health',
      year: 2021,
    }),
    guideline('allergy', {
      title: 'Seasonal allergy in adults',
      by: 'College of Everyday Medicine',
      year: 2023,
    }),
    study('track', {
      title: 'Lane keeping after two generations of antihistamines: a crossover study',
      by: 'Villareal-Kim D, Anand S',
      year: 2018,
      journal: 'Journal of Invented Pharmacology',
    }),
    study('pool', {
      title: 'Antihistamines and psychomotor performance: a pooled analysis',
      by: 'Grandin E, Holmqvist T',
      year: 2020,
      journal: 'Annals of Sample Practice',
    }),
  ],
  statement: STATEMENT,
};
