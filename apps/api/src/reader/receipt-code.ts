import { randomBytes } from 'node:crypto';

// Crockford's alphabet: no letter that is taken for a digit when it is read out.
const ALPHABET = '0123456789abcdefghjkmnpqrstvwxyz';
const LETTERS = 20;

/** A receipt nobody can guess: 100 random bits in five groups, `k3m9-...`. */
export function newReceiptCode(): string {
  const letters = [...randomBytes(LETTERS)].map((byte) => ALPHABET[byte % 32]).join('');
  return letters.replace(/.{4}(?=.)/g, '$&-');
}

/** Whether a text has the form of a code, before anything is looked up. */
export function isReceiptCode(text: string): boolean {
  return /^[0-9a-z]{4}(-[0-9a-z]{4}){4}$/.test(text);
}
