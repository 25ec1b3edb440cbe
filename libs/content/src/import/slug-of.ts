import { createHash } from 'node:crypto';

const MAX_LENGTH = 80;

/** Letters that Unicode does not decompose into a base letter and a mark. */
const SPELLED_OUT: Record<string, string> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ł: 'l',
  ı: 'i',
  // Both code points of the micro sign: dropped, "25 µg" would read as grams.
  '\u00b5': 'u',
  '\u03bc': 'u',
};

/**
 * The address of an article from its title: ASCII, kebab-case, 1 to 80 characters.
 * A title without a Latin letter or digit gets `article-` and eight hex digits of its SHA-256.
 */
export function slugOf(title: string): string {
  const words = title
    .toLowerCase()
    .replace(/[ßæœøđðþłı\u00b5\u03bc]/g, (letter) => SPELLED_OUT[letter] ?? letter)
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '')
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '');
  if (!words.some((word) => /[a-z]/.test(word))) return `article-${shortHash(title)}`;
  return shortened(words);
}

function shortened(words: string[]): string {
  const slug = words.join('-');
  if (slug.length <= MAX_LENGTH) return slug;
  const cut = slug.slice(0, MAX_LENGTH + 1).lastIndexOf('-');
  return slug.slice(0, cut > 0 ? cut : MAX_LENGTH);
}

function shortHash(title: string): string {
  return createHash('sha256').update(title, 'utf8').digest('hex').slice(0, 8);
}
