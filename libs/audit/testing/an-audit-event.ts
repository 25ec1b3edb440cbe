import { type AuditEvent } from '../src/audit-event.js';

/** An event as a test needs it; with `seq` 0 it can stand first in a log. */
export function anAuditEvent(changed: Partial<AuditEvent> = {}): AuditEvent {
  return {
    v: 1,
    seq: 0,
    at: '2026-01-02T03:04:05.678Z',
    tz: 'Europe/Berlin',
    prev: null,
    actor: { id: 'u_17', name: 'Dr. Ana Müller', role: 'reviewer' },
    action: 'revision.edited',
    object: { type: 'revision', id: 'd_9', rev: 4 },
    changes: [],
    source: { app: '0.1.0' },
    requestId: 'r_1',
    outcome: 'ok',
    ...changed,
  };
}
