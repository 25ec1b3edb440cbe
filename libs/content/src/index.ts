export { canonicalRevision, revisionDigest } from './canonical-revision.js';
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
