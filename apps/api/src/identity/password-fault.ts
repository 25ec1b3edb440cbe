import { COMMON_PASSWORD_WORDS } from './common-passwords.js';

const PASSWORD_MIN = 12;
const PASSWORD_MAX = 256;

/** Fewer letters than this outside well-known words carry no secret. */
const OWN_LETTERS = 4;

const LOOKALIKES: Readonly<Record<string, string>> = {
  '0': 'o',
  '1': 'i',
  '3': 'e',
  '4': 'a',
  '5': 's',
  '7': 't',
  '@': 'a',
  $: 's',
  '!': 'i',
};

/**
 * Why a password cannot be used, in words, or nothing (SEC-12). `personal`: username, e-mail, name
 * of the person. Counted in code points after NFKC; there are no rules about kinds of characters.
 */
export function passwordFault(password: string, personal: readonly string[]): string | undefined {
  const normal = password.normalize('NFKC');
  const length = [...normal].length;
  if (length < PASSWORD_MIN)
    return `The password needs at least ${PASSWORD_MIN} characters. A few unrelated words make a good one.`;
  if (length > PASSWORD_MAX)
    return `The password must not be longer than ${PASSWORD_MAX} characters.`;
  if (isGuessable(normal.toLowerCase(), personal))
    return 'This password is easy to guess: it is made of well-known words, your own name or a row of keys. Take a few unrelated words.';
  return undefined;
}

function isGuessable(password: string, personal: readonly string[]): boolean {
  const own = personal
    .flatMap((text) =>
      text
        .normalize('NFKC')
        .toLowerCase()
        .split(/[^\p{L}\p{N}]+/u),
    )
    .filter((word) => word.length >= 4);
  const words = [...COMMON_PASSWORD_WORDS, ...own].sort((a, b) => b.length - a.length);
  const read = password.replace(/[013457@$!]/g, (mark) => LOOKALIKES[mark] ?? mark);
  return [password, read].some((text) => lettersLeft(text, words) < OWN_LETTERS);
}

/** Different letters outside listed words and rows of neighbours. */
function lettersLeft(password: string, words: readonly string[]): number {
  let rest = password;
  for (const word of words) rest = rest.replaceAll(word, ' ');
  // Digits are no letters here: "correct" dates and counts are what people add.
  const letters = rest.match(/[^\p{N}\p{P}\p{S}\p{Z}]/gu) ?? [];
  const steps = letters.filter((letter, at) => {
    const before = letters[at - 1];
    return before === undefined || Math.abs(codeOf(letter) - codeOf(before)) > 1;
  });
  return new Set(steps).size;
}

const codeOf = (letter: string): number => letter.codePointAt(0) ?? 0;
