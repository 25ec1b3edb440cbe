import { addDays, dateIn } from '#libs/runtime';
import { ZONES } from './many-seats.js';

export const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** One seat's fate, drawn by chance; instants are whole hours, epoch ms. */
export interface SeatFate {
  readonly id: string;
  readonly reviewer: number;
  readonly answer: 'accept' | 'decline' | 'never';
  readonly answersAt: number;
  /** Asks for this many more days, and when; absent for most. */
  readonly extension?: { readonly at: number; readonly days: number };
  /** Hands in; absent where nothing ever comes. */
  readonly handsInAt?: number;
}

export interface RoundFate {
  readonly index: number;
  readonly opensAt: number;
  readonly closesAt: number;
  readonly seats: readonly SeatFate[];
}

/** A small generator with a seed, so that a run can be had again (mulberry32). */
function chance(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** A year of rounds with four seats each. */
export function yearOf(
  rounds: number,
  reviewers: number,
  start: number,
  seed: number,
): RoundFate[] {
  const draw = chance(seed);
  const hours = (from: number, to: number): number =>
    Math.round((from + draw() * (to - from)) * 24) * HOUR_MS;
  return Array.from({ length: rounds }, (_, index) => {
    const opensAt = start + hours(0, 290);
    const seats = Array.from({ length: 4 }, (__, place): SeatFate => {
      const kind = draw();
      const answer = kind < 0.6 ? 'accept' : kind < 0.8 ? 'decline' : 'never';
      const answersAt = opensAt + hours(0.1, 5.5);
      const more = draw();
      return {
        id: `s${index}-${place}`,
        reviewer: Math.floor(draw() * reviewers),
        ...{ answer, answersAt },
        ...(more < 0.2 && {
          extension: { at: answersAt + hours(1, 13), days: 7 + Math.floor(draw() * 20) },
        }),
        ...(more > 0.1 && more < 0.8 && { handsInAt: answersAt + hours(1, 40) }),
      };
    });
    return { index, opensAt, closesAt: opensAt + hours(15, 70), seats };
  });
}

export const zoneOf = (reviewer: number): string => ZONES[reviewer % ZONES.length] ?? 'UTC';

/** Days to answer and to review, as the policy that comes with the product has them. */
export const RESPOND_DAYS = 5;
export const REVIEW_DAYS = 14;

/** A time in which one date was waited for from one seat. */
export interface Waiting {
  readonly seat: SeatFate;
  readonly kind: 'invitation' | 'review';
  readonly date: string;
  readonly from: number;
  readonly until: number;
}

/**
 * What was waited for from each seat, worked out from the fates alone and not from the schedule: the
 * other account that the schedule is held against.
 */
export function waitingsOf({ opensAt, closesAt, seats }: RoundFate): Waiting[] {
  return seats.flatMap((seat) => {
    const zone = zoneOf(seat.reviewer);
    const respondBy = addDays(dateIn(zone, opensAt), RESPOND_DAYS);
    const answers = seat.answer === 'never' ? Infinity : seat.answersAt;
    // The seat ends with the first hour of the day after the last one to answer.
    const expires = hourAtOrAfter(midnight(zone, addDays(respondBy, 1)));
    const until = Math.min(answers, expires, closesAt);
    const invited: Waiting = { seat, kind: 'invitation', date: respondBy, from: opensAt, until };
    // What happens in the hour in which a seat would end, happens before the sweep of that hour.
    if (seat.answer !== 'accept' || answers > expires || answers >= closesAt) return [invited];
    return [invited, ...reviewsOf(seat, zone, closesAt)];
  });
}

function reviewsOf(seat: SeatFate, zone: string, closesAt: number): Waiting[] {
  const { answersAt, extension, handsInAt = Infinity } = seat;
  const dueOn = addDays(dateIn(zone, answersAt), REVIEW_DAYS);
  const replaced = (date: string): number => hourAtOrAfter(midnight(zone, addDays(date, 21)));
  const end = Math.min(handsInAt, replaced(dueOn), closesAt);
  const isTooLate = (at: number): boolean =>
    at >= Math.min(handsInAt, closesAt) || at > replaced(dueOn);
  if (!extension || isTooLate(extension.at))
    return [{ seat, kind: 'review', date: dueOn, from: answersAt, until: end }];
  const later = addDays(dueOn, extension.days);
  const lastEnd = Math.min(handsInAt, replaced(later), closesAt);
  return [
    { seat, kind: 'review', date: dueOn, from: answersAt, until: extension.at },
    { seat, kind: 'review', date: later, from: extension.at, until: lastEnd },
  ];
}

/** The first instant of a date in a zone, found by looking at every quarter of an hour around it. */
function midnight(zone: string, date: string): number {
  let at = Date.parse(`${date}T00:00:00Z`) - 15 * HOUR_MS;
  while (dateIn(zone, at) < date) at += HOUR_MS / 4;
  return at;
}

export const hourAtOrAfter = (at: number): number => Math.ceil(at / HOUR_MS) * HOUR_MS;
export const YEAR_MS = 366 * DAY_MS;
