import { type Candidate } from './candidate.js';
import { licenceStanding } from './licence-standing.js';
import { type Measured } from './score.js';

/** Why to ask somebody, or to think twice, one plain sentence each. */
export function reasonsFor(measured: Measured): string[] {
  const { candidate, fits, lacking, waived } = measured;
  return [
    ...fits.map(({ specialty, word }) => `${capital(specialty)}: fits “${word}”.`),
    ...(fits.length === 0 && candidate.specialties.length > 0
      ? [`Specialties: ${candidate.specialties.join(', ')}. None of them fits the topics.`]
      : []),
    ...(candidate.specialties.length === 0 ? ['No specialty is on file.'] : []),
    ...lacking.map((it) => `The panel still needs: ${it}.`),
    loadInWords(candidate),
    ...awayInWords(candidate),
    ...pastInWords(measured),
    ...licenceInWords(measured),
    ...waived.map(({ says }) => `A conflict was set aside by two editors: ${says}.`),
  ];
}

const capital = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

function loadInWords({ openSeats, maxConcurrent }: Candidate): string {
  const open = openSeats === 0 ? 'No open review' : `${openSeats} open`;
  return maxConcurrent === null ? `${open}.` : `${open}, at most ${maxConcurrent} at once.`;
}

function awayInWords({ daysAway }: Candidate): string[] {
  return daysAway.map(({ fromOn, untilOn, effect }) =>
    effect === 'hidden'
      ? `Away from ${fromOn} to ${untilOn}, not to be asked then.`
      : `Away from ${fromOn} to ${untilOn}; dates move behind these days.`,
  );
}

function pastInWords({ past }: Measured): string[] {
  if (past.asked === 0) return ['Never asked so far.'];
  const { asked, declined, handedIn, late, daysToAnswer, daysToReview } = past;
  return [
    ...(daysToAnswer === null ? [] : [`Answers within ${days(daysToAnswer)} as a rule.`]),
    ...(daysToReview === null
      ? []
      : [
          `Hands in ${days(daysToReview)} after accepting as a rule; late ${late} of ${handedIn} times.`,
        ]),
    ...(declined === 0 ? [] : [`Declined ${declined} of ${asked} invitations.`]),
  ];
}

/** Half days are said as such. */
function days(count: number): string {
  const rounded = Math.round(count * 2) / 2;
  return rounded === 1 ? '1 day' : `${rounded} days`;
}

function licenceInWords({ candidate, today }: Measured): string[] {
  const { standing, until } = licenceStanding(candidate.licences, today);
  if (standing === 'none') return ['No licence is on record.'];
  if (standing === 'unverified') return [`Licence until ${until}, not verified yet.`];
  return standing === 'in-date' ? [`Licence in date until ${until}.`] : [];
}
