import { AUDIT_ACTIONS } from './audit-actions.js';

const ACTIONS: ReadonlySet<string | undefined> = new Set(AUDIT_ACTIONS);

// Only strings that need no escape and no look at surrogates; any other text takes the slow way.
const STRING = String.raw`"[^"\\\x00-\x1f\ud800-\udfff]*"`;
const TEXT = String.raw`"[^"\\\x00-\x1f\ud800-\udfff]+"`;
const COUNT = String.raw`(?:0|[1-9]\d{0,14})`;
const DIGEST = `"sha256:[0-9a-f]{64}"`;
const DIGEST_OR_NULL = `(?:${DIGEST}|null)`;
// Days that every month has: a look at the calendar is the slow way's.
const INSTANT = String.raw`"\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3])(?::[0-5]\d){2}\.\d{3}Z"`;

const ACTOR = `\\{"id":${TEXT},"name":${TEXT},"role":${TEXT}\\}`;
const CHANGE = `\\{"new":${DIGEST_OR_NULL},"old":${DIGEST_OR_NULL},"path":${TEXT}\\}`;

/** The canonical text of an event whose strings are plain. RFC 8785 fixes the order of the fields. */
const EVENT = new RegExp(
  [
    `^\\{"action":"([a-z.-]+)","actor":${ACTOR}(?:,"article":${TEXT})?,"at":${INSTANT}`,
    `(?:,"auth":\\{"method":${TEXT},"session":${TEXT}\\})?(?:,"authorisedBy":${TEXT})?`,
    `,"changes":\\[(?:${CHANGE}(?:,${CHANGE})*)?\\]`,
    `,"object":\\{"id":${TEXT}(?:,"rev":${COUNT})?,"type":${TEXT}\\}(?:,"onBehalfOf":${ACTOR})?`,
    `,"outcome":"(?:ok|refused)","prev":(?:"(sha256:[0-9a-f]{64})"|null),"requestId":${TEXT}`,
    `,"seq":(${COUNT}),"source":\\{"app":${TEXT}(?:,"ip":${STRING})?(?:,"ua":${STRING})?\\}`,
    `,"tz":${TEXT},"v":1(?:,"why":\\{"code":${TEXT},"text":${STRING}\\})?\\}$`,
  ].join(''),
);

/**
 * Place and predecessor of an event, read in one pass over its text: three times as fast as parsing, rewriting and
 * checking. Undefined does not mean that the text is bad, only that it has to be read the slow way.
 */
export function matchEvent(text: string): { seq: number; prev: string | null } | undefined {
  const match = EVENT.exec(text);
  if (match === null || !ACTIONS.has(match[1])) return undefined;
  const seq = Number(match[3]);
  const prev = match[2] ?? null;
  return (seq === 0) === (prev === null) ? { seq, prev } : undefined;
}
