import { registerDecorator } from 'class-validator';
import { checkTemplates } from '#libs/mail';

/**
 * Templates of mails by kind and language. A variable that the kind does not have is told by the
 * workflow, with a code of its own.
 */
export function IsMailTemplates(): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'isMailTemplates',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value) => faultOf(value) === undefined,
        defaultMessage: (args) => faultOf(args?.value) ?? 'does not fit',
      },
    });
  };
}

function faultOf(value: unknown): string | undefined {
  return checkTemplates(value).find(({ code }) => code !== 'unknown-variable')?.message;
}
