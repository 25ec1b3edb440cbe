import { addDays } from '#libs/runtime';
import { instantOf, localOf } from './zoned-time.js';

/** When a person may be written to. */
export interface Hours {
  /** IANA zone. */
  readonly zone: string;
  /** Times of day `HH:MM` in that zone; equal ends mean no quiet hours. */
  readonly quietFrom: string;
  readonly quietUntil: string;
  /** When reminders go out, `HH:MM`. */
  readonly remindAt: string;
  /** Calendar dates without reminders. */
  readonly holidays: ReadonlySet<string>;
}

/** A person can hardly be on holiday longer; bounds the search. */
const MAX_HOLIDAYS_IN_A_ROW = 120;

/** Whether a time of day is within the quiet hours, which may span midnight. */
export function isQuiet({ quietFrom, quietUntil }: Hours, time: string): boolean {
  if (quietFrom === quietUntil) return false;
  return quietFrom < quietUntil
    ? time >= quietFrom && time < quietUntil
    : time >= quietFrom || time < quietUntil;
}

/** When a step that falls on a date goes out: at the usual time, but never in quiet hours or on a holiday. */
export function sendInstant(date: string, hours: Hours): number {
  const day = workingDay(date, hours);
  if (!isQuiet(hours, hours.remindAt)) return instantOf(hours.zone, day, hours.remindAt);
  const isBefore = hours.remindAt < hours.quietUntil;
  const morning = isBefore ? day : workingDay(addDays(day, 1), hours);
  return instantOf(hours.zone, morning, hours.quietUntil);
}

/** The instant itself where a mail may go out then, else the next one at which it may. */
export function nextAllowed(at: number, hours: Hours): number {
  const { date, time } = localOf(hours.zone, at);
  if (workingDay(date, hours) !== date) return sendInstant(addDays(date, 1), hours);
  if (!isQuiet(hours, time)) return at;
  const endsToday = time < hours.quietUntil;
  const morning = endsToday ? date : workingDay(addDays(date, 1), hours);
  return Math.max(at, instantOf(hours.zone, morning, hours.quietUntil));
}

function workingDay(date: string, { holidays }: Hours): string {
  let day = date;
  for (let tries = 0; holidays.has(day) && tries < MAX_HOLIDAYS_IN_A_ROW; tries += 1)
    day = addDays(day, 1);
  return day;
}
