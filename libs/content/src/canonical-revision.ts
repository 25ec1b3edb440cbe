import { canonicalize, digestOf } from '#libs/audit';

import { type JsonValue, type RevisionContent } from './types.js';

type Json = Parameters<typeof canonicalize>[0];

/**
 * The revision as RFC 8785 text: the exact bytes that people sign. Fields set to `undefined` count as absent.
 * Throws CanonicalJsonError for content that JSON cannot say exactly (lone surrogates, integers beyond 2^53-1).
 */
export function canonicalRevision(content: RevisionContent): string {
  return canonicalize(signedPart(content));
}

/** `sha256:<hex>` of the canonical text. */
export function revisionDigest(content: RevisionContent): string {
  return digestOf(signedPart(content));
}

// Only the declared fields: a row of the database that carries more gives the same digest.
function signedPart(content: RevisionContent): Json {
  const { title, bodies, references, statement, mediaDigests } = content;
  const { clinician, patient } = bodies;
  const parts = { title, bodies: { clinician, patient }, references, statement, mediaDigests };
  return present(parts) as Json;
}

function present(value: JsonValue): JsonValue {
  if (Array.isArray(value)) return value.map(present);
  if (typeof value !== 'object' || value === null) return value;
  const kept: Record<string, JsonValue> = {};
  for (const [name, part] of Object.entries(value)) {
    if (part !== undefined) kept[name] = present(part);
  }
  return kept;
}
