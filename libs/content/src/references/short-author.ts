import { type CslItem } from '../types.js';

/** Who a text names when it cites in the sentence: "Doe", "Doe and Roe", "Doe et al". Empty without authors. */
export function shortAuthor(item: CslItem | undefined): string {
  const names = Array.isArray(item?.author) ? item.author : [];
  const [first, second] = names.map((name) => name.family ?? name.literal ?? name.given ?? '');
  if (!first) return '';
  if (names.length > 2) return `${first} et al`;
  return second ? `${first} and ${second}` : first;
}
