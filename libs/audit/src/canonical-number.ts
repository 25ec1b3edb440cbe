import { CanonicalJsonError } from './canonical-json-error.js';

/** From here on ECMAScript writes an exponent, so the text can no longer be taken for an exact integer. */
const FIRST_EXPONENT = 1e21;

/** True when the number would be written as an integer that other readers cannot hold exactly. */
export function isUnsafeInteger(value: number): boolean {
  return (
    Number.isInteger(value) && !Number.isSafeInteger(value) && Math.abs(value) < FIRST_EXPONENT
  );
}

/** The text of a double as RFC 8785 section 3.2.2.3 asks, which is ECMAScript's own; throws on NaN and Infinity. */
export function canonicalNumber(value: number): string {
  if (!Number.isFinite(value)) {
    throw new CanonicalJsonError('not-finite', `${value} has no JSON form; leave the field out.`);
  }
  return String(value);
}
