import { type PolicyRules } from '#libs/persistence';

/** What an instance starts with until its board adopts a policy of its own. */
export const DEFAULT_RULES: PolicyRules = {
  quorum: {
    low: { approvals: 1 },
    standard: { approvals: 2 },
    high: { approvals: 2 },
  },
  respondDays: 5,
  reviewDays: 14,
  reviewIntervalMonths: { low: 24, standard: 12, high: 6 },
  disclosureValidMonths: 12,
  showPending: false,
  publishWhenSigned: false,
  reviewQuestions: [
    {
      id: 'accurate',
      question: 'Is every medical statement accurate and supported by its source?',
    },
    { id: 'complete', question: 'Is anything missing that a reader needs to stay safe?' },
  ],
};

export const DEFAULT_TEXT = `## How we review

Every article is read by members of our medical advisory board before it is published. They
disclose their interests, mark what has to change and sign the exact text that goes out. Nobody
reviews an article they have written into.

## What the dates mean

*Last reviewed* is the day a board member last signed the text you see. *Last updated* is the day
its content last changed in a way that matters. *Next review due* is when the board will look at it
again. None of them can be typed in: they are read from a log that nobody can change unnoticed.

## If you find a mistake

Use “Report an error” on the article. An editor answers every report.
`;
