import { type AuditAction } from './audit-actions.js';
import { type ChangeDigest } from './change.js';

/** Who acted, under the name and role held at that time. System actors are explicit: `system:scheduler`. */
export interface AuditActor {
  id: string;
  name: string;
  role: string;
}

/** One event of the log: the fields of requirement AUD-3. Its canonical bytes are one leaf of the tree. */
export interface AuditEvent {
  v: 1;
  /** Dense from 0; equal to the leaf's index in the tree. */
  seq: number;
  /** Server time inside the transaction, RFC 3339 in UTC with milliseconds: `2026-01-02T03:04:05.678Z`. */
  at: string;
  /** The actor's IANA time zone. */
  tz: string;
  /** `sha256:<hex>` of the previous event's leaf hash; null for the first event only. */
  prev: string | null;
  actor: AuditActor;
  onBehalfOf?: AuditActor;
  /** How the actor was known; `session` is a hash, never the session's id. */
  auth?: { method: string; session: string };
  action: AuditAction;
  object: { type: string; id: string; rev?: number };
  /** Id of the article that this belongs to. */
  article?: string;
  changes: ChangeDigest[];
  why?: { code: string; text: string };
  /** Id of the user who approved what someone else carried out. */
  authorisedBy?: string;
  source: { ip?: string; ua?: string; app: string };
  requestId: string;
  outcome: 'ok' | 'refused';
}
