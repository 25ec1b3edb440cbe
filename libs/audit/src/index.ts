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
export { NoteError, type NoteErrorCode } from './note-error.js';
export { publicKeyOf, rawPublicKey } from './ed25519-key.js';
export {
  formatVerifierKey,
  NOTE_TYPES,
  parseVerifierKey,
  type NoteType,
  type VerifierKey,
} from './verifier-key.js';
export { cosignatureSigner, noteSigner, type NoteSigner } from './note-signer.js';
export { signatureLine, signNote } from './sign-note.js';
export { openNote, type NoteSignature, type OpenedNote } from './open-note.js';
export {
  formatCheckpoint,
  parseCheckpoint,
  type Checkpoint,
  type ParsedCheckpoint,
} from './checkpoint.js';
export { formatTlogProof, parseTlogProof, type TlogProof } from './tlog-proof.js';
export { DsseError, type DsseErrorCode } from './dsse-error.js';
export { pae, signEnvelope, verifyEnvelope, type Envelope } from './dsse.js';
export { checkEvent } from './check-event.js';
export {
  verifyEvents,
  type EventFault,
  type EventsVerdict,
  type StoredEvent,
} from './verify-events.js';
