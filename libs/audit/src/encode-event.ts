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
  const text = canonicalize(present(event) as unknown as JsonValue);
  // A UTF-16 unit takes at most three bytes of UTF-8, so short texts need no count.
  if (text.length * 3 <= MAX_EVENT_BYTES) return text;
  const bytes = Buffer.byteLength(text);
  if (bytes > MAX_EVENT_BYTES) throw new EventTooLargeError(bytes);
  return text;
}

/** Left out are only the optional fields that AuditEvent knows; anything else undefined is a mistake. */
function present(event: AuditEvent): object {
  const { object, source } = event;
  if (!hasAbsent(event) && !hasAbsent(object) && !hasAbsent(source)) return event;
  return withoutAbsent({
    ...event,
    object: withoutAbsent(object),
    source: withoutAbsent(source),
  });
}

function hasAbsent(fields: object): boolean {
  for (const name in fields) {
    if (fields[name as keyof typeof fields] === undefined) return true;
  }
  return false;
}

function withoutAbsent(fields: object): object {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
}
