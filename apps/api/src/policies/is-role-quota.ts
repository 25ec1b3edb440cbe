import { registerDecorator } from 'class-validator';
import { ROLES } from '#libs/lifecycle';

const MAX_PEOPLE = 20;

/** An object of known roles with how many people of each have to approve. */
export function IsRoleQuota(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isRoleQuota',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: isRoleQuota,
        defaultMessage: () =>
          `must be roles with a number from 1 to ${MAX_PEOPLE}, as in {"chair": 1}`,
      },
    });
  };
}

function isRoleQuota(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  return Object.entries(value as Record<string, unknown>).every(
    ([role, count]) =>
      ROLES.some((known) => known === role) &&
      Number.isInteger(count) &&
      (count as number) >= 1 &&
      (count as number) <= MAX_PEOPLE,
  );
}
