import { Temporal } from 'temporal-polyfill';

/** Conversions cost microseconds and the same few dates come again and again. */
const MAX_KNOWN = 100_000;
const known = new Map<string, number>();

/**
 * The instant, epoch ms, of a calendar date and a time of day `HH:MM` in an IANA zone. A time that a
 * change of the clocks leaves out moves on by the gap; of one that comes twice the first is meant
 * (RFC 5545, section 3.3.5, and Temporal's `compatible`).
 */
export function instantOf(zone: string, date: string, time: string): number {
  const key = `${zone} ${date} ${time}`;
  const found = known.get(key);
  if (found !== undefined) return found;
  const plain = Temporal.PlainDateTime.from(`${date}T${time}`);
  const at = plain.toZonedDateTime(zone, { disambiguation: 'compatible' }).epochMilliseconds;
  if (known.size >= MAX_KNOWN) known.clear();
  known.set(key, at);
  return at;
}

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Calendar date and time of day `HH:MM` of an instant in an IANA zone. */
export function localOf(zone: string, at: number): { date: string; time: string } {
  let formatter = formatters.get(zone);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat('en-CA', {
      ...{ timeZone: zone, year: 'numeric', month: '2-digit', day: '2-digit' },
      ...{ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
    });
    formatters.set(zone, formatter);
  }
  const parts: Record<string, string> = {};
  for (const { type, value } of formatter.formatToParts(at)) parts[type] = value;
  const { year = '', month = '', day = '', hour = '', minute = '' } = parts;
  return { date: `${year}-${month}-${day}`, time: `${hour}:${minute}` };
}
