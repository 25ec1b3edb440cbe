export { type JsonValue } from './json-value.js';
export { CanonicalJsonError, type CanonicalJsonErrorCode } from './canonical-json-error.js';
export { canonicalize } from './canonicalize.js';
export { sha256 } from './sha256.js';
export { digestOf } from './digest-of.js';
export { EMPTY_ROOT, leafHash, nodeHash } from './tree-hash.js';
export { Frontier, type CompletedNode } from './frontier.js';
export { AUDIT_ACTIONS, type AuditAction } from './audit-actions.js';
export { type AuditActor, type AuditEvent } from './audit-event.js';
export { type ChangeDigest, type ChangeValue, type FieldChange } from './change.js';
export { encodeEvent, EventTooLargeError, MAX_EVENT_BYTES } from './encode-event.js';
export { parseStrict } from './parse-strict.js';
export { saltedDigest } from './salted-digest.js';
export { diffFields, type Fields } from './diff-fields.js';
export { saltChanges } from './salt-changes.js';
export { type NodeId, type NodeRange, type ReadNode } from './stored-nodes.js';
export { buildInclusionProof, inclusionNodes, neededForInclusion } from './inclusion-proof.js';
export {
  buildConsistencyProof,
  consistencyNodes,
  neededForConsistency,
} from './consistency-proof.js';
export { verifyInclusion, type InclusionClaim } from './verify-inclusion.js';
export { verifyConsistency, type ConsistencyClaim } from './verify-consistency.js';
