import { type Problem, type ProblemCode } from '../types.js';

const ABOUT_CITATIONS: ReadonlySet<ProblemCode> = new Set<ProblemCode>([
  'unknown-key',
  'duplicate-reference',
  'reference-without-title',
  'reference-without-identifier',
  'uncited-reference',
  'details-missing',
]);

/** Whether nothing about the citations stands in the way of a review; warnings do not. */
export function isCitationsComplete(problems: readonly Problem[]): boolean {
  return !problems.some(({ code, severity }) => severity === 'blocks' && ABOUT_CITATIONS.has(code));
}
