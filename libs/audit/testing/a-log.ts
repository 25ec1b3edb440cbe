import { type AuditEvent } from '../src/audit-event.js';
import { encodeEvent } from '../src/encode-event.js';
import { leafHash } from '../src/tree-hash.js';
import { type StoredEvent } from '../src/verify-events.js';
import { anAuditEvent } from './an-audit-event.js';

/** A log of that many chained events; `change` may give each its own fields. */
export function aLog(
  size: number,
  change: (seq: number) => Partial<AuditEvent> = () => ({}),
): Required<StoredEvent>[] {
  const log: Required<StoredEvent>[] = [];
  let prev: string | null = null;
  for (let seq = 0; seq < size; seq++) {
    const bytes = encodeEvent(anAuditEvent({ seq, prev, ...change(seq) }));
    const leaf = leafHash(bytes);
    log.push({ seq, bytes, leafHash: leaf });
    prev = `sha256:${leaf.toString('hex')}`;
  }
  return log;
}
