import { type Placement, type TextSelector } from '../types.js';
import { diffTexts, type Kept } from './diff-texts.js';
import { findCandidates, type Range } from './find-candidates.js';
import { mapRange } from './map-range.js';
import { selectorMatches } from './selector-matches.js';
import { labelBefore, sentenceAround } from './sentence-around.js';
import { similarity } from './similarity.js';
import { compareSubjects, type SubjectChange, subjectNames } from './subject-names.js';

/** Below this a passage is no longer the one that was commented on. */
const MIN_SCORE = 0.6;
/** Two candidates closer than this cannot be told apart. */
const MIN_LEAD = 0.1;
const ORPHANED: Placement = { status: 'orphaned' };

/**
 * Finds an annotation's passage in a later version of a text. `exact`: the diff carries the quote over
 * unchanged. `moved`: it was partly rewritten or stands elsewhere as new text, and a person should look.
 * `orphaned`: it is gone, or what reads alike is another passage or names another drug.
 */
export function placeSelector(before: string, after: string, selector: TextSelector): Placement {
  const origin = locate(before, selector);
  if (!origin) return ORPHANED;
  if (before === after) return { status: 'exact', ...origin };
  const kept = diffTexts(before, after);
  const passage: Passage = { before, after, origin, selector };
  return follow(passage, kept) ?? search(passage, kept);
}

interface Passage {
  before: string;
  after: string;
  origin: Range;
  selector: TextSelector;
}

// Offsets are trusted when the quote stands there; else the quote must be found once, with its surroundings.
function locate(before: string, selector: TextSelector): Range | undefined {
  const { start, end, exact, prefix, suffix } = selector;
  if (selectorMatches(before, selector)) return { start, end };
  const context = prefix + exact + suffix;
  const at = exact === '' ? -1 : before.indexOf(context);
  if (at < 0 || before.includes(context, at + 1)) return undefined;
  return { start: at + prefix.length, end: at + prefix.length + exact.length };
}

function follow(passage: Passage, kept: readonly Kept[]): Placement | undefined {
  const { after, origin, selector } = passage;
  const mapped = mapRange(origin, kept);
  if (!mapped) return undefined;
  const subject = subjectAt(passage, mapped);
  if (subject === 'swapped') return undefined;
  if (mapped.isWhole && subject === 'same') {
    return { status: 'exact', start: mapped.start, end: mapped.end };
  }
  const range = trimmed(after, mapped);
  const score = scoreAt(passage, range);
  const isHeld = mapped.isWhole || (mapped.share >= 0.3 && score >= MIN_SCORE);
  const hasGrown = range.end - range.start > 2 * selector.exact.length + 80;
  return isHeld && !hasGrown ? { status: 'moved', ...range, score } : undefined;
}

function search(passage: Passage, kept: readonly Kept[]): Placement {
  const ranked = findCandidates(passage.after, passage.selector.exact, kept)
    .filter((range) => subjectAt(passage, range) === 'same')
    .map((range) => ({ ...range, score: scoreAt(passage, range) }))
    .sort((one, other) => other.score - one.score || one.start - other.start);
  const [best, second] = ranked;
  if (!best || best.score < MIN_SCORE) return ORPHANED;
  if (second && best.score - second.score < MIN_LEAD) return ORPHANED;
  return { status: 'moved', start: best.start, end: best.end, score: best.score };
}

// A sentence that names nothing ("Start with 5 mg.") is about what its heading or table row names.
function subjectAt({ before, after, origin }: Passage, range: Range): SubjectChange {
  const old = sentenceAround(before, origin.start, origin.end);
  const now = sentenceAround(after, range.start, range.end);
  if (subjectNames(old).size > 0) return compareSubjects(old, now);
  return compareSubjects(
    `${labelBefore(before, origin.start)} ${old}`,
    `${labelBefore(after, range.start)} ${now}`,
  );
}

/** The quote weighs most, then what stood before and after it. */
function scoreAt({ after, selector }: Passage, { start, end }: Range): number {
  const { exact, prefix, suffix } = selector;
  const score =
    0.6 * similarity(after.slice(start, end), exact) +
    0.2 * similarity(after.slice(Math.max(0, start - prefix.length), start), prefix) +
    0.2 * similarity(after.slice(end, end + suffix.length), suffix);
  return Math.round(score * 1000) / 1000;
}

function trimmed(text: string, { start, end }: Range): Range {
  const part = text.slice(start, end);
  const lead = part.length - part.trimStart().length;
  const tail = part.length - part.trimEnd().length;
  return lead === part.length ? { start, end } : { start: start + lead, end: end - tail };
}
