import { registerDecorator } from 'class-validator';

const DAY_MS = 86_400_000;
const DAY = /^\d{4}-\d\d-\d\d$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d{1,3})?)?(Z|[+-]\d\d:\d\d)$/;

/** A date `YYYY-MM-DD` or an RFC 3339 instant that is on the calendar. */
export function IsDay(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => typeof value === 'string' && startOf(value) !== undefined,
        defaultMessage: () => 'must be a date such as 2026-04-07, or an instant with its zone',
      },
    });
  };
}

/** Epoch ms at which a day or instant begins. */
export function startOf(text: string): number | undefined {
  if (!DAY.test(text) && !INSTANT.test(text)) return undefined;
  const at = Date.parse(text);
  if (Number.isNaN(at)) return undefined;
  // Date.parse rolls 30 February over into March.
  const day = text.slice(0, 10);
  const isOnCalendar = new Date(`${day}T00:00:00Z`).toISOString().startsWith(day);
  return isOnCalendar ? at : undefined;
}

/** Epoch ms just after a day or instant. */
export function endOf(text: string): number | undefined {
  const start = startOf(text);
  return start === undefined ? undefined : start + (DAY.test(text) ? DAY_MS : 1);
}
