import { checkEvent } from './check-event.js';
import { MAX_EVENT_BYTES } from './encode-event.js';
import { Frontier } from './frontier.js';
import { matchEvent } from './event-pattern.js';
import { parseCanonical } from './parse-canonical.js';
import { isHash, leafHash } from './tree-hash.js';

/** An event as it is stored: its place, its exact text, and the leaf hash if that is stored too. */
export interface StoredEvent {
  seq: number;
  bytes: string;
  leafHash?: Uint8Array;
}

export type EventFault =
  /** Not the next number: an event is missing, doubled or moved. */
  | 'wrong-seq'
  /** Not JSON, not an event, or too large. */
  | 'malformed'
  /** The same event written differently from RFC 8785. */
  | 'not-canonical'
  /** The text does not hash to the leaf that was stored. */
  | 'leaf-mismatch'
  /** The event's text is not the one that its successor names in `prev`. */
  | 'broken-chain'
  | 'size-mismatch'
  | 'root-mismatch';

export type EventsVerdict =
  | { ok: true; size: number; root: Buffer }
  | { ok: false; seq: number; kind: EventFault; message: string };

type Fault = Extract<EventsVerdict, { ok: false }>;

interface Link {
  leaf: Buffer;
  prev: string | null;
}

/**
 * Recomputes the log from its events in order: density, form, chain, leaves, size and root. Streams, in
 * constant memory, and stops at the first fault. Never throws on a hostile event; errors of the source pass through.
 */
export async function verifyEvents(
  events: AsyncIterable<StoredEvent>,
  expected: { size?: number; root?: Uint8Array } = {},
): Promise<EventsVerdict> {
  const frontier = Frontier.empty();
  let previous: string | null = null;
  let broken: Fault | undefined;
  for await (const event of events) {
    const seq = frontier.size;
    const link = readLink(event, seq);
    if ('kind' in link) return broken ?? link;
    if (broken) return blame(broken, link.prev === previous);
    if (link.prev !== previous) broken = brokenAt(seq);
    frontier.append(link.leaf);
    previous = `sha256:${link.leaf.toString('hex')}`;
  }
  return broken ?? compareHead(frontier, expected);
}

function readLink(event: StoredEvent, seq: number): Link | Fault {
  if (event.seq !== seq) {
    return fault(seq, 'wrong-seq', `expected event ${seq}, found ${String(event.seq)}`);
  }
  if (typeof event.bytes !== 'string') return fault(seq, 'malformed', 'not text');
  const leaf = leafHash(event.bytes);
  if (event.leafHash && !(isHash(event.leafHash) && leaf.equals(event.leafHash))) {
    return fault(seq, 'leaf-mismatch', 'the text does not hash to the stored leaf');
  }
  if (Buffer.byteLength(event.bytes) > MAX_EVENT_BYTES) {
    return fault(seq, 'malformed', `longer than ${MAX_EVENT_BYTES} bytes`);
  }
  return readFields(event.bytes, leaf, seq);
}

function readFields(text: string, leaf: Buffer, seq: number): Link | Fault {
  const fields = matchEvent(text) ?? parseEvent(text, seq);
  if ('kind' in fields) return fields;
  if (fields.seq !== seq) return fault(seq, 'wrong-seq', `the event says it is ${fields.seq}`);
  return { leaf, prev: fields.prev };
}

function parseEvent(text: string, seq: number): { seq: number; prev: string | null } | Fault {
  const value = parseCanonical(text);
  if (value === undefined) {
    return isJson(text)
      ? fault(seq, 'not-canonical', 'not as RFC 8785 writes it')
      : fault(seq, 'malformed', 'not JSON');
  }
  const [problem] = checkEvent(value);
  if (problem) return fault(seq, 'malformed', problem);
  return value as { seq: number; prev: string | null };
}

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function brokenAt(seq: number): Fault {
  // Never event 0: its form asks for a prev of null.
  return fault(seq - 1, 'broken-chain', `event ${seq} does not follow from event ${seq - 1}`);
}

/** When the next event confirms the one after the break, the one before it was changed; else the one after. */
function blame(broken: Fault, isConfirmed: boolean): Fault {
  return isConfirmed ? broken : { ...broken, seq: broken.seq + 1 };
}

function compareHead(
  frontier: Frontier,
  expected: { size?: number; root?: Uint8Array },
): EventsVerdict {
  const { size } = frontier;
  const root = frontier.root();
  if (expected.size !== undefined && expected.size !== size) {
    const message = `${size} events, but ${expected.size} were expected`;
    return fault(Math.min(size, expected.size), 'size-mismatch', message);
  }
  if (expected.root && !(isHash(expected.root) && root.equals(expected.root))) {
    const message = 'the events do not lead to the root that was signed';
    return fault(Math.max(0, size - 1), 'root-mismatch', message);
  }
  return { ok: true, size, root };
}

function fault(seq: number, kind: EventFault, message: string): Fault {
  return { ok: false, seq, kind, message };
}
