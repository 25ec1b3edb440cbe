export { canonicalRevision, revisionDigest } from './canonical-revision.js';
export { renderBody } from './render-body.js';
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
