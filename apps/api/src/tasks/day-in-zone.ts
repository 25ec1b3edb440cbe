import { html, type Html } from '../http/html.js';

/** A calendar date in words with the zone it counts in: "7 April 2026 (Europe/Berlin)". */
export function dayInZone(date: string, zone: string): Html {
  const format = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' });
  const words = format.format(new Date(`${date}T00:00:00Z`));
  return html`<time datetime="${date}">${words}</time> <span class="zone">(${zone})</span>`;
}
