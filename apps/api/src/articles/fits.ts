import { registerDecorator } from 'class-validator';

/** What is wrong with a value, in words, or nothing. */
export type Check = (value: unknown) => string | undefined;

/** Makes a property decorator of a check. */
export function fits(name: string, check: Check): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name,
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => check(value) === undefined,
        defaultMessage: (args) => check(args?.value) ?? 'does not fit',
      },
    });
  };
}
