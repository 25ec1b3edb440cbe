import { type RevisionContent } from '../types.js';
import { findProblems } from './find-problems.js';
import { hasActiveMarkup } from './has-active-markup.js';

/** Where an article holds HTML that would act in a browser. */
export interface ActiveMarkup {
  /** `title`, `bodies.<audience>`, `statement` or `references.<index>`. */
  readonly field: string;
  /** Line of the body, from 1. */
  readonly line?: number;
}

/**
 * HTML in an article that would act in a browser. Rendering shows it as text anyhow; nobody writes
 * it by accident, so whatever takes articles in refuses it.
 */
export function findActiveMarkup(content: RevisionContent): ActiveMarkup[] {
  const { title, references, statement = null } = content;
  const plain: [string, unknown][] = [
    ['title', title],
    ['statement', statement],
    ...references.map((item, at): [string, unknown] => [`references.${at}`, item]),
  ];
  return [
    ...plain.flatMap(([field, value]) =>
      hasActiveMarkup(JSON.stringify(value)) ? [{ field }] : [],
    ),
    ...markupInBodies(content),
  ];
}

/** Only where the cheap look finds some is the text parsed: a code sample may hold any. */
function markupInBodies(content: RevisionContent): ActiveMarkup[] {
  if (!Object.values(content.bodies).some((body) => body !== undefined && hasActiveMarkup(body)))
    return [];
  return findProblems(content)
    .filter(({ code, excerpt }) => code === 'raw-html' && hasActiveMarkup(excerpt ?? ''))
    .map(({ audience, line }) => ({
      field: `bodies.${audience ?? ''}`,
      ...(line !== undefined && { line }),
    }));
}
