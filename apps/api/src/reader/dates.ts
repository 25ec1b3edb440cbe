import { html, type Html } from '../http/html.js';

const MONTHS = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** The calendar date of an ISO date, or of an ISO instant in UTC. */
export function dateOf(iso: string): string {
  return iso.length > 10 ? new Date(iso).toISOString().slice(0, 10) : iso;
}

/** "7 April 2026"; an instant counts by its UTC date. */
export function dateInWords(iso: string): string {
  const [year, month, day] = dateOf(iso).split('-').map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function clockIn(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-GB', {
    timeZone: zone,
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
    timeZoneName: 'longOffset',
  });
  if (formats.size < 100) formats.set(zone, format);
  return format;
}

function isZone(zone: string): boolean {
  try {
    clockIn(zone);
    return true;
  } catch {
    return false;
  }
}

/** "7 April 2026, 14:03:09 (Europe/Vienna, UTC+02:00)"; a zone nobody knows is read as UTC. */
export function instantInWords(iso: string, zone: string): string {
  const known = isZone(zone) ? zone : 'UTC';
  const parts = new Map(
    clockIn(known)
      .formatToParts(new Date(iso))
      .map(({ type, value }) => [type, value]),
  );
  const date = `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
  const time = `${parts.get('hour')}:${parts.get('minute')}:${parts.get('second')}`;
  const offset = (parts.get('timeZoneName') ?? '').replace('GMT', 'UTC');
  return `${date}, ${time} (${known === 'UTC' ? 'UTC' : `${known}, ${offset}`})`;
}

/** A date as `<time>`, in words. */
export function dateElement(iso: string): Html {
  return html`<time datetime="${dateOf(iso)}">${dateInWords(iso)}</time>`;
}

/** An instant as `<time>`, in words with its zone. */
export function instantElement(iso: string, zone: string): Html {
  return html`<time datetime="${iso}">${instantInWords(iso, zone)}</time>`;
}
