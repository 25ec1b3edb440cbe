import { dateIn, isZone } from '#libs/runtime';
import { html, type Html } from '../http/html.js';

const LONG = { day: 'numeric', month: 'long', year: 'numeric' } as const;

/** A calendar date in words with the zone it counts in: "7 April 2026 (Europe/Berlin)". */
export function dayElement(date: string, zone: string): Html {
  const words = new Intl.DateTimeFormat('en-GB', { ...LONG, timeZone: 'UTC' }).format(
    new Date(`${date}T00:00:00Z`),
  );
  return html`<time datetime="${date}">${words}</time> <span class="zone">(${zone})</span>`;
}

/** An instant (ISO 8601) in words in the person's zone: "7 April 2026, 10:00 (Europe/Berlin)". */
export function momentElement(iso: string, zone: string): Html {
  const known = isZone(zone) ? zone : 'UTC';
  const format = new Intl.DateTimeFormat('en-GB', {
    ...LONG,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
    timeZone: known,
  });
  const parts = new Map(
    format.formatToParts(new Date(iso)).map(({ type, value }) => [type, value]),
  );
  const day = `${parts.get('day')} ${parts.get('month')} ${parts.get('year')}`;
  const time = `${parts.get('hour')}:${parts.get('minute')}`;
  return html`<time datetime="${iso}">${day}, ${time}</time> <span class="zone">(${known})</span>`;
}

/** Whether a calendar date has passed in its zone. */
export function hasPassed(date: string, zone: string, now: number): boolean {
  return date < dateIn(isZone(zone) ? zone : 'UTC', now);
}
