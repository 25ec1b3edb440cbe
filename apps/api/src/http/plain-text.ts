import { registerDecorator } from 'class-validator';

// C0, C1 and the bidirectional controls of Unicode UAX #9: a text that holds them reads differently
// from what is stored. Line and paragraph separators break a single line as LF does.
const FORBIDDEN_IN_LINE =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/;
const FORBIDDEN_IN_LINES =
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069\ufeff]/;

/** Lengths in code points. */
export interface PlainTextOptions {
  readonly max: number;
  readonly min?: number;
  /** Allows tab and line ends. */
  readonly multiline?: boolean;
}

/** A string of bounded length without control and bidirectional characters, and not only blanks. */
export function PlainText(options: PlainTextOptions): PropertyDecorator {
  return (target, property) => {
    registerDecorator({
      name: 'plainText',
      target: target.constructor,
      propertyName: property as string,
      validator: {
        validate: (value: unknown) => faultOf(value, options) === undefined,
        defaultMessage: (args) => faultOf(args?.value, options) ?? 'does not fit',
      },
    });
  };
}

/** What is wrong with a text, in words, or nothing. */
export function faultOf(value: unknown, options: PlainTextOptions): string | undefined {
  const { max, min = 1, multiline = false } = options;
  if (typeof value !== 'string') return 'must be a text';
  if (!isWellFormed(value)) return 'holds broken characters; type the text again';
  if ((multiline ? FORBIDDEN_IN_LINES : FORBIDDEN_IN_LINE).test(value))
    return 'holds control characters or marks that change the direction of writing; take them out';
  return lengthFault([...value.trim()].length, min, max);
}

function lengthFault(length: number, min: number, max: number): string | undefined {
  if (length > max) return `must not be longer than ${max} characters`;
  if (length >= min) return undefined;
  return min === 1 ? 'must not be empty' : `needs at least ${min} characters`;
}

/** No lone surrogate: those do not survive UTF-8. (`String.isWellFormed` is newer than our ES target.) */
function isWellFormed(text: string): boolean {
  return !/[\ud800-\udfff]/u.test(text);
}
