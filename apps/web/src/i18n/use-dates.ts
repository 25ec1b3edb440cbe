import { useSession } from '../api/session';
import { useLanguage } from './language';

export interface Dates {
  /** The reader's own zone, for example `Europe/Berlin`. */
  readonly zone: string;
  /** `7 April 2026` of a calendar date (`YYYY-MM-DD`), which has no zone. */
  readonly date: (date: string) => string;
  /** `7 April 2026, 14:05 CEST` of an instant (ISO 8601 or epoch ms). */
  readonly instant: (at: string | number) => string;
  /** `in 3 days`, `2 days ago`, from today to a calendar date in the reader's zone. */
  readonly away: (date: string) => string;
  /** Whole days from today to a calendar date; negative when it has passed. */
  readonly daysUntil: (date: string) => number;
}

const DAY_MS = 86_400_000;

/** Dates as the person reads them: their language, their zone. */
export function useDates(): Dates {
  const { language } = useLanguage();
  const { user } = useSession();
  return datesFor(language, user.tz);
}

/** Dates in a language and a zone. */
function datesFor(language: string, zone: string): Dates {
  const locale = language === 'en' ? 'en-GB' : language;
  const long = { day: 'numeric', month: 'long', year: 'numeric' } as const;
  const date = new Intl.DateTimeFormat(locale, { ...long, timeZone: 'UTC' });
  const instant = new Intl.DateTimeFormat(locale, {
    ...long,
    ...{ hour: '2-digit', minute: '2-digit', timeZoneName: 'short', timeZone: zone },
  });
  const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
  const today = (): number => utcOf(new Intl.DateTimeFormat('sv', { timeZone: zone }).format());
  const daysUntil = (value: string): number => Math.round((utcOf(value) - today()) / DAY_MS);
  return {
    zone,
    date: (value) => date.format(utcOf(value)),
    instant: (at) => instant.format(new Date(at)),
    away: (value) => relative.format(daysUntil(value), 'day'),
    daysUntil,
  };
}

function utcOf(date: string): number {
  return Date.parse(`${date.slice(0, 10)}T00:00:00Z`);
}
