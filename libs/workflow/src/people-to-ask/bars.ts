import { dateIn } from '#libs/runtime';
import { type Candidate } from './candidate.js';
import { type Conflict } from './conflicts.js';
import { hiddenOn } from './days-away.js';
import { licenceStanding } from './licence-standing.js';

export type BarCode =
  'reviewer-away' | 'reviewer-over-cap' | 'licence-expired' | 'conflict-of-interest';

/** Why somebody cannot be asked now, and what would change that. */
export interface Bar {
  readonly code: BarCode;
  readonly says: string;
}

const DAY_MS = 86_400_000;

/**
 * Everything that stands in the way of asking somebody (F15, F16, F18, N9). None of it is overridden
 * with a word: a limit is raised in the profile, a licence verified, a conflict set aside by two.
 * @param conflicts those that no waiver covers
 * @param today in the person's zone
 */
export function barsOf(candidate: Candidate, conflicts: readonly Conflict[], today: string): Bar[] {
  return [
    awayBar(candidate, today),
    capBar(candidate),
    gapBar(candidate, today),
    licenceBar(candidate, today),
    conflictBar(candidate, conflicts),
  ].filter((bar) => bar !== undefined);
}

function awayBar({ name, daysAway }: Candidate, today: string): Bar | undefined {
  const away = hiddenOn(daysAway, today);
  return (
    away && {
      code: 'reviewer-away',
      says: `${name} is away until ${away.untilOn} and cannot be asked before.`,
    }
  );
}

function capBar({ name, maxConcurrent, openSeats }: Candidate): Bar | undefined {
  if (maxConcurrent === null || openSeats < maxConcurrent) return undefined;
  return {
    code: 'reviewer-over-cap',
    says: `${name} has ${openSeats} open of at most ${maxConcurrent} at once. Ask somebody else, or wait.`,
  };
}

function gapBar({ name, tz, minGapDays, lastAskedAt }: Candidate, today: string): Bar | undefined {
  if (lastAskedAt === null || minGapDays === 0) return undefined;
  // So long ago that no zone matters.
  if (Date.parse(today) - lastAskedAt > (minGapDays + 1) * DAY_MS) return undefined;
  const days = daysBetween(dateIn(tz, lastAskedAt), today);
  if (days >= minGapDays) return undefined;
  return {
    code: 'reviewer-over-cap',
    says: `${name} was asked ${days} days ago and wants ${minGapDays} days between two reviews.`,
  };
}

function licenceBar({ name, licences }: Candidate, today: string): Bar | undefined {
  const { standing, until } = licenceStanding(licences, today);
  if (standing !== 'expired') return undefined;
  return {
    code: 'licence-expired',
    says: `The licence of ${name} ran out on ${until}. Record and verify the new one first.`,
  };
}

function conflictBar({ name }: Candidate, conflicts: readonly Conflict[]): Bar | undefined {
  if (conflicts.length === 0) return undefined;
  const said = conflicts.map(({ says }) => says).join('; ');
  return {
    code: 'conflict-of-interest',
    says: `${name} has a conflict of interest: ${said}. Ask somebody else, or have two editors decide.`,
  };
}

/** Whole calendar days from one date to another. */
function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}
