import { importArticle, type ImportedDraft, type ImportReport } from '#libs/content';
import { Problem } from '../http/problem.js';
import { assertInert } from './content-of.js';
import { type ImportArticleBody } from './import-article.body.js';
import { faultOfReferences } from './reference-list.js';
import { faultOfLine } from './title-line.js';

/** Reads a source. @throws Problem with the importer's code, or `validation-failed`. */
export function importDraft(
  source: ImportArticleBody['source'] | Uint8Array,
  references: ImportArticleBody['references'],
): { readonly draft: ImportedDraft; readonly report: ImportReport } {
  const beside = Array.isArray(references) ? JSON.stringify(references) : references;
  const imported = importArticle(source, beside);
  if (!imported.ok) {
    const { code, message, line } = imported;
    const field = line === undefined ? 'source' : `source, line ${line}`;
    throw new Problem(code, message, { errors: [{ field, message }] });
  }
  assertFit(imported.draft);
  return imported;
}

/** What the importer takes and a revision may not hold: markup that acts. */
function assertFit({ content }: ImportedDraft): void {
  const faults = [
    { field: 'title', message: faultOfLine(content.title, 300) },
    { field: 'references', message: faultOfReferences(content.references) },
  ].flatMap(({ field, message }) => (message === undefined ? [] : [{ field, message }]));
  if (faults.length > 0)
    throw new Problem('validation-failed', 'The file holds what an article may not hold.', {
      errors: faults,
    });
  assertInert(content);
}
