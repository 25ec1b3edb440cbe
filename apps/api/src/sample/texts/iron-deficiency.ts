import { guideline, type SampleText, STATEMENT, study } from './sample-text.js';

const clinician = `Iron deficiency without anaemia is common, and its treatment is simple. What matters is to find its cause.

## From the guidelines

- Ferritin is the first test; a low value proves the deficiency, while inflammation can make it look normal [@iron].
- Look for the cause: heavy periods, diet, pregnancy, blood donation, poor absorption, bleeding [@iron].
- In men and after the menopause, consider bleeding from the gut even without symptoms [@gut].
- Oral iron once a day, or on alternate days, is the usual first treatment [@iron; @alternate].

## From the research

In a small randomised trial, doses on alternate days were absorbed better and tolerated somewhat better than daily ones [@alternate]. Whether this changes how people feel is not settled.

## Key points

- Treat the deficiency and search for its cause at the same time.
- Check ferritin again after about three months [@iron].
- Keep iron tablets out of reach of children: an overdose is dangerous.
`;

const patient = `Your body needs iron to make blood. Too little of it can make you tired, but tiredness has many other causes too.

## From the guidelines

- A blood test shows whether your iron stores are low [@iron].
- The reason matters: tell your doctor about heavy periods, blood donations, your diet and any blood you see in your stool [@iron].

## Key points

- Do not take iron without a test.
- Dark stools during treatment are common; black, sticky ones need a doctor at once.
- Keep the tablets where children cannot reach them.
`;

/** Published; a newer draft waits without signatures. */
export const ironDeficiency: SampleText = {
  slug: 'mild-iron-deficiency',
  title: 'How is mild iron deficiency recognised and treated?',
  topics: ['blood', 'nutrition'],
  risk: 'standard',
  bodies: { clinician, patient },
  references: [
    guideline('iron', {
      title: 'Iron deficiency in adults',
      by: 'College of Everyday Medicine',
      year: 2022,
    }),
    guideline('gut', {
      title: 'Hidden bleeding from the gut: when to look',
      by: 'Panel on Digestive Health',
      year: 2020,
    }),
    study('alternate', {
      title: 'Oral iron daily or on alternate days: a randomised trial',
      by: 'Bellweather N, Sissoko A, Juhl M',
      year: 2019,
      journal: 'Journal of Invented Haematology',
    }),
  ],
  statement: STATEMENT,
};

/** The draft that follows: one more point for people who take other medicines. */
export const ironDeficiencyNext: SampleText = {
  ...ironDeficiency,
  bodies: {
    clinician: clinician.replace(
      '- Check ferritin again',
      '- Ask about medicines that lower absorption, such as antacids, and leave some hours between them.\n- Check ferritin again',
    ),
    patient,
  },
};
