import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Advice on sun protection works best when it is concrete: shade and clothes first, sunscreen for what stays uncovered.

## From the guidelines

- Seek shade when the ultraviolet index is 3 or higher, above all around midday [@uv].
- Recommend a broad-spectrum sunscreen of factor 30 or more, put on generously and again every two hours and after swimming [@uv; @skin].
- Keep infants out of direct sun; rely on shade and clothes [@skin].

## From the research

In an observational study on beaches, most people put on less than half of the amount that is used when sunscreens are tested [@beach]. Written reminders at the entrance raised reapplication modestly in a cluster trial [@beach-trial].

## Key points

- The usual mistake is too little, not too low a factor.
- Some common medicines make the skin more sensitive to light: ask about them.
- A mole that changes in size, shape or colour should be looked at soon.
`;

const patient = `Shade and clothes protect best. Sunscreen is for the skin that stays uncovered.

## From the guidelines

- Look for shade around midday, and wear a hat and long sleeves [@uv].
- Use plenty of a broad-spectrum sunscreen of factor 30 or more, and put it on again every two hours and after swimming [@uv].
- Keep babies out of direct sun [@skin].

## Key points

- Too little sunscreen is the most common mistake.
- Show a mole that changes to a doctor.
`;

/** Published twice: a new text, then an editorial correction. */
export const sunProtection: SampleText = {
  slug: 'sun-protection',
  title: 'What protects skin from the sun?',
  topics: ['skin', 'prevention'],
  risk: 'low',
  bodies: { clinician, patient },
  references: [
    guideline('uv', {
      title: 'Ultraviolet index and everyday protection',
      by: 'Forum for Skin and Light',
      year: 2022,
    }),
    guideline('skin', {
      title: 'Protecting the skin of children',
      by: 'Northern Circle of Family Practice',
      year: 2021,
    }),
    study('beach', {
      title: 'How much sunscreen people use: an observational study on four beaches',
      by: 'Marchetta L, Osei-Brandt A',
      year: 2019,
      journal: 'Archives of Imaginary Dermatology',
    }),
    study('beach-trial', {
      title: 'Reminders and reapplication: a cluster trial',
      by: 'Marchetta L, Toivanen R',
      year: 2021,
      journal: 'Archives of Imaginary Dermatology',
    }),
  ],
  statement: STATEMENT,
};

/** The same text with one clearer sentence, which changes no advice. */
export const sunProtectionClearer: SampleText = {
  ...sunProtection,
  bodies: {
    clinician: clinician.replace(
      'The usual mistake is too little, not too low a factor.',
      'The usual mistake is to use too little sunscreen, not to choose too low a factor.',
    ),
    patient,
  },
};
