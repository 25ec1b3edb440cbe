import { registerDecorator } from 'class-validator';

/** A date `YYYY-MM-DD` that is on the calendar. */
export function IsCalendarDate(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isCalendarDate',
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
  if (typeof value !== 'string' || !/^\d{4}-\d\d-\d\d$/.test(value)) return false;
  const at = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(at) && new Date(at).toISOString().startsWith(value);
}
