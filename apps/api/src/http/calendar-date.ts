import { registerDecorator } from 'class-validator';

/** A date that exists, `YYYY-MM-DD`; no instant and no zone. */
export function CalendarDate(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'calendarDate',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: isCalendarDate,
        defaultMessage: () => 'must be a date such as 2026-04-07',
      },
    });
  };
}

function isCalendarDate(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
