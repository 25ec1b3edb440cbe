import { type ArgumentMetadata, type PipeTransform } from '@nestjs/common';
import { plainToInstance } from 'class-transformer';
import { validate, type ValidationError } from 'class-validator';
import { type FieldError, Problem } from './problem.js';

const BUILT_IN = new Set<unknown>([String, Boolean, Number, Array, Object, undefined]);

/** Checks bodies, queries and parameters against their class; an unknown field is refused. */
export class ValidateInput implements PipeTransform {
  async transform(value: unknown, { metatype, type }: ArgumentMetadata): Promise<unknown> {
    if (type === 'custom' || !metatype || BUILT_IN.has(metatype)) return value;
    if (value === null || typeof value !== 'object' || Array.isArray(value))
      throw new Problem('validation-failed', 'Send an object with the fields of this request.');
    return checked(metatype as new () => object, value);
  }
}

/** An instance of the class made from plain fields. @throws Problem `validation-failed` */
export async function checked<T extends object>(metatype: new () => T, value: object): Promise<T> {
  const made = plainToInstance(metatype, { ...value });
  const faults = await validate(made, {
    whitelist: true,
    forbidNonWhitelisted: true,
    forbidUnknownValues: true,
    stopAtFirstError: true,
    validationError: { target: false, value: false },
  });
  if (faults.length > 0)
    throw new Problem('validation-failed', 'Some fields do not fit. Correct them and try again.', {
      errors: fieldErrors(faults),
    });
  return made;
}

function fieldErrors(faults: readonly ValidationError[], prefix = ''): FieldError[] {
  return faults.flatMap((fault) => {
    const field = prefix + fault.property.slice(0, 100);
    const own = Object.entries(fault.constraints ?? {}).map(([rule, message]) => ({
      field,
      message: rule === 'whitelistValidation' ? 'is not a field of this request' : message,
    }));
    return [...own, ...fieldErrors(fault.children ?? [], `${field}.`)];
  });
}
