import { findProblems, type RevisionContent } from '#libs/content';
import { type FieldError, Problem } from '../http/problem.js';
import { hasActiveMarkup } from './active-markup.js';
import { type ArticleContentBody } from './article-content.body.js';

/** The text of a checked body. @throws Problem `validation-failed` */
export function contentOf({
  title,
  bodies,
  references,
  statement,
}: ArticleContentBody): RevisionContent {
  const { clinician, patient } = bodies;
  if (clinician === undefined && patient === undefined)
    throw new Problem('validation-failed', 'Write the text for at least one audience.', {
      errors: [{ field: 'bodies', message: 'needs clinician or patient' }],
    });
  const content: RevisionContent = {
    title: title.trim(),
    bodies: {
      ...(clinician !== undefined && { clinician }),
      ...(patient !== undefined && { patient }),
    },
    references,
    ...(statement && { statement: { ...statement } }),
  };
  assertInert(content);
  return content;
}

/**
 * Refuses HTML in a body that would act in a browser. Rendering shows it as text anyhow; nobody
 * writes it by accident. Only where the cheap look finds some is the text parsed: a code sample may
 * hold any.
 * @throws Problem `validation-failed` with the lines.
 */
export function assertInert(content: RevisionContent): void {
  if (!Object.values(content.bodies).some((body) => body !== undefined && hasActiveMarkup(body)))
    return;
  const errors = findProblems(content)
    .filter(({ code, excerpt }) => code === 'raw-html' && hasActiveMarkup(excerpt ?? ''))
    .map(({ audience, line }): FieldError => ({
      field: `bodies.${audience ?? ''}`,
      message: `holds HTML on line ${line ?? '?'}; write Markdown`,
    }));
  if (errors.length > 0)
    throw new Problem('validation-failed', 'The text holds HTML. Write it as Markdown.', {
      errors,
    });
}
