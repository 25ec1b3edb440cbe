import { type AuditEvent } from './audit-event.js';
import { canonicalize } from './canonicalize.js';
import { type JsonValue } from './json-value.js';

/** C2SP tlog-tiles stores entries behind a 16-bit length. */
export const MAX_EVENT_BYTES = 65_535;

/** An event that does not fit into the log. */
export class EventTooLargeError extends Error {
  override readonly name = 'EventTooLargeError';
  readonly code = 'event-too-large';

  constructor(bytes: number) {
    super(
      `The event has ${bytes} bytes and the log takes ${MAX_EVENT_BYTES}; put large values behind a digest.`,
    );
  }
}

/**
 * The exact text of an event that is hashed and stored. Optional fields set to undefined are left out.
 * Throws EventTooLargeError, or CanonicalJsonError when a value has no canonical form.
 */
export function encodeEvent(event: AuditEvent): string {
  const whole = {
    ...event,
    actor: present(event.actor),
    onBehalfOf: event.onBehalfOf && present(event.onBehalfOf),
    object: present(event.object),
    source: present(event.source),
  };
  const text = canonicalize(present(whole) as unknown as JsonValue);
  // A UTF-16 unit takes at most three bytes of UTF-8, so short texts need no count.
  if (text.length * 3 <= MAX_EVENT_BYTES) return text;
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLargeError(bytes);
  return text;
}

function present(fields: object): object {
  const values = Object.values(fields);
  if (!values.includes(undefined)) return fields;
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
