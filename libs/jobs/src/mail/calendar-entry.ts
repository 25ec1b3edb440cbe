import ical, { ICalCalendarMethod } from 'ical-generator';
import { addDays } from '#libs/runtime';

/** One day in somebody's calendar. */
export interface CalendarEntry {
  /** The same for as long as it is the same task. */
  readonly uid: string;
  /** Counts up with every change of the entry. */
  readonly sequence: number;
  /** `YYYY-MM-DD`: the whole day. */
  readonly date: string;
  readonly summary: string;
  readonly description: string;
  readonly url: string;
  /** When it was written, epoch ms. */
  readonly stamp: number;
}

/** A calendar (RFC 5545) of whole days. The same entries always give the same text. */
export function calendarText(name: string, entries: readonly CalendarEntry[]): string {
  const calendar = ical({
    name,
    method: ICalCalendarMethod.PUBLISH,
    prodId: { company: 'imprimatur', product: 'imprimatur', language: 'EN' },
  });
  for (const { uid, date, stamp, ...entry } of entries)
    calendar.createEvent({
      ...entry,
      id: uid,
      start: new Date(`${date}T00:00:00Z`),
      end: new Date(`${addDays(date, 1)}T00:00:00Z`),
      allDay: true,
      timezone: 'UTC',
      stamp: new Date(stamp),
    });
  return calendar.toString();
}
