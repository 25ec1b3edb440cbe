export { canonicalRevision, revisionDigest } from './canonical-revision.js';
export { slugOf } from './import/slug-of.js';
export { importArticle } from './import/import-any.js';
export { importMarkdown } from './import/import-markdown.js';
export { importQuestionPage } from './import/import-question-page.js';
export {
  type ImportedDraft,
  type ImportedRisk,
  type ImportReport,
  type ImportResult,
  type ImportSource,
  type Refusal,
  type RefusalCode,
  type ReportLine,
} from './import/import-result.js';
export { placeSelector } from './placement/place-selector.js';
export { selectorMatches } from './placement/selector-matches.js';
export { renderBody } from './render-body.js';
export { type ActiveMarkup, findActiveMarkup } from './problems/find-active-markup.js';
export { hasActiveMarkup } from './problems/has-active-markup.js';
export { findProblems } from './problems/find-problems.js';
export { isCitationsComplete } from './problems/is-citations-complete.js';
export { AUDIENCES } from './types.js';
export {
  type Audience,
  type Citation,
  type CslDate,
  type CslItem,
  type CslName,
  type Heading,
  type JsonValue,
  type Placement,
  type Problem,
  type ProblemCode,
  type ReferenceKind,
  type Rendered,
  type RenderedReference,
  type RenderOptions,
  type RevisionContent,
  type TextSelector,
} from './types.js';
