// Endings of international nonproprietary names (WHO stem book) and of common older ones. Too many matches
// only ask a person to look; too few could show a comment on the wrong drug.
const STEM =
  /(?:in|ine|ol|one|ide|ium|pril|prilat|statin|sartan|mab|nib|vir|cillin|mycin|floxacin|azole|pam|lam|arin|xaban|gatran|gliptin|flozin|tide|triptan|setron|dipine|asone|oxib|caine|dronate|fibrate|lukast|plase|terol|thiazide|trexate|parib|ciclib|cept|grel|grelor|semide|mide|dopa|profen|fenac|barbital|gabalin|pentin|etine|oxetine|aline|apine|idone|amil|zosin|lukin|feron|poetin|parin|sulfa|phylline)s?$/i;

const COMMON = new Set(
  'in within skin begin remain main pain certain contain obtain again margin origin protein one alone none bone done gone someone everyone outcome control protocol provide include decide side wide beside outside inside guide medicine decline baseline guideline routine determine combine examine define fine line nine online machine vaccine urine alcohol cholesterol hemoglobin'.split(
    ' ',
  ),
);

/**
 * Words of a sentence that may name what it is about: drugs by their ending, capitalised words that do not
 * begin it, abbreviations. Lower case, for comparing.
 */
export function subjectNames(sentence: string): Set<string> {
  const names = new Set<string>();
  let isFirst = true;
  for (const [word] of sentence.matchAll(/\p{L}[\p{L}\p{N}-]*/gu)) {
    const lower = word.toLowerCase();
    const isNamed = /^\p{Lu}/u.test(word) && (!isFirst || /\p{Lu}.*\p{Lu}/u.test(word));
    if (isNamed || (lower.length >= 5 && STEM.test(lower) && !COMMON.has(lower))) names.add(lower);
    isFirst = false;
  }
  return names;
}

export type SubjectChange = 'same' | 'changed' | 'swapped';

/** How the subject of a sentence changed: `swapped` when a name went and another came. */
export function compareSubjects(before: string, after: string): SubjectChange {
  const [old, now] = [subjectNames(before), subjectNames(after)];
  // A word that stands in the other sentence in any case is no change: "Ketamine" may begin or end it.
  const hasGone = [...old].some((name) => !mentions(after, name));
  const hasCome = [...now].some((name) => !mentions(before, name));
  if (hasGone && hasCome) return 'swapped';
  return hasGone || hasCome ? 'changed' : 'same';
}

function mentions(sentence: string, name: string): boolean {
  return new RegExp(`(?<![\\p{L}\\p{N}])${name}(?![\\p{L}\\p{N}])`, 'iu').test(sentence);
}
