import { addDays, dateIn } from '#libs/runtime';
import { DEFAULT_RULES, type PolicyDraft } from '#libs/workflow';

const TEXT = `## How we review

Every article is read by members of our medical advisory board before it counts as reviewed. They
disclose their interests, mark what has to change and sign the exact text that goes out. Nobody
reviews an article they have written into.

## What you may see earlier

Some articles can be read while the board is still reviewing them. A banner at the top says so, and
search engines are asked to leave them out.

## What the dates mean

*Last reviewed* is the day a board member last signed the text you see. *Last updated* is the day
its content last changed in a way that matters. *Next review due* is when the board will look at it
again. None of them can be typed in.

## If you find a mistake

Use “Report an error” on the article. An editor answers every report.
`;

/** What the board of the sample adopts after a while: pending articles are shown, with the banner. */
export function secondPolicy(now: number): PolicyDraft {
  return {
    title: 'Editorial policy of the sample board',
    text: TEXT,
    rules: {
      ...DEFAULT_RULES,
      showPending: true,
      reviewQuestions: [
        ...DEFAULT_RULES.reviewQuestions,
        { id: 'clear', question: 'Will the people it is written for understand it?' },
      ],
    },
    effectiveFrom: addDays(dateIn('UTC', now), 1),
  };
}
