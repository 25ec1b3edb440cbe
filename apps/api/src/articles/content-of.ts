import { findActiveMarkup, type RevisionContent } from '#libs/content';
import { type FieldError, Problem } from '../http/problem.js';
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
 * Refuses HTML that would act in a browser.
 * @throws Problem `validation-failed` with the lines.
 */
export function assertInert(content: RevisionContent): void {
  const errors = findActiveMarkup(content).map(({ field, line }): FieldError => {
    const where = line === undefined ? '' : ` on line ${line}`;
    return { field, message: `holds HTML${where}; write Markdown` };
  });
  if (errors.length > 0)
    throw new Problem('validation-failed', 'The text holds HTML. Write it as Markdown.', {
      errors,
    });
}
