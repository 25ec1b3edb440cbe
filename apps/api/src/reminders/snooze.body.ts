import { registerDecorator } from 'class-validator';

/** POST /api/me/reminders/:reminderId/snooze */
export class SnoozeBody {
  /** The calendar date on which the reminder comes instead, `YYYY-MM-DD`. */
  @IsDay()
  until: string;
}

/** A date that exists. */
function IsDay(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isDay',
      target: target.constructor,
      propertyName: property as string,
      validator: { validate: isDay, defaultMessage: () => 'must be a date such as 2026-04-07' },
    });
  };
}

function isDay(value: unknown): boolean {
  if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const at = new Date(`${value}T00:00:00Z`);
  return !Number.isNaN(at.getTime()) && at.toISOString().startsWith(value);
}
