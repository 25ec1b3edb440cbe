import { canonicalize, digestOf } from '#libs/audit';

import { type RevisionContent } from './types.js';

/** The revision as RFC 8785 text: the exact bytes that people sign. Parts that are absent leave no trace. */
export function canonicalRevision(content: RevisionContent): string {
  return canonicalize(content);
}

/** `sha256:<hex>` of the canonical text. */
export function revisionDigest(content: RevisionContent): string {
  return digestOf(content);
}
