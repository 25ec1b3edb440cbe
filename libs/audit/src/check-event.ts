import { AUDIT_ACTIONS } from './audit-actions.js';

type Check = (value: unknown) => boolean;
type Shape = Record<string, { check: Check; isOptional?: true }>;

const ACTIONS: ReadonlySet<unknown> = new Set(AUDIT_ACTIONS);
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest: Check = (value) => typeof value === 'string' && DIGEST.test(value);
const isDigestOrNull: Check = (value) => value === null || isDigest(value);
const shaped =
  (shape: Shape): Check =>
  (value) =>
    problemsOf(value, shape).length === 0;

/** True for an RFC 3339 instant in UTC with milliseconds that is on the calendar. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string' || !INSTANT.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

const isActor = shaped({
  id: { check: isText },
  name: { check: isText },
  role: { check: isText },
});
const isChange = shaped({
  path: { check: isText },
  old: { check: isDigestOrNull },
  new: { check: isDigestOrNull },
});

const EVENT: Shape = {
  v: { check: (value) => value === 1 },
  seq: { check: isCount },
  at: { check: isInstant },
  tz: { check: isText },
  prev: { check: isDigestOrNull },
  actor: { check: isActor },
  onBehalfOf: { check: isActor, isOptional: true },
  auth: {
    check: shaped({ method: { check: isText }, session: { check: isText } }),
    isOptional: true,
  },
  action: { check: (value) => ACTIONS.has(value) },
  object: {
    check: shaped({
      type: { check: isText },
      id: { check: isText },
      rev: { check: isCount, isOptional: true },
    }),
  },
  article: { check: isText, isOptional: true },
  changes: { check: (value) => Array.isArray(value) && value.every(isChange) },
  why: { check: shaped({ code: { check: isText }, text: { check: isString } }), isOptional: true },
  authorisedBy: { check: isText, isOptional: true },
  source: {
    check: shaped({
      ip: { check: isString, isOptional: true },
      ua: { check: isString, isOptional: true },
      app: { check: isText },
    }),
  },
  requestId: { check: isText },
  outcome: { check: (value) => value === 'ok' || value === 'refused' },
};

/** What is wrong with the shape of an event, in plain words; empty when it is an AuditEvent. Never throws on parsed JSON. */
export function checkEvent(value: unknown): string[] {
  const problems = problemsOf(value, EVENT);
  if (problems.length > 0) return problems;
  const { seq, prev } = value as { seq: number; prev: string | null };
  if ((seq === 0) !== (prev === null)) problems.push('prev is null in event 0 and only there');
  return problems;
}

function problemsOf(value: unknown, shape: Shape): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['not an object'];
  const fields = value as Record<string, unknown>;
  const problems: string[] = [];
  for (const name in shape) {
    const rule = shape[name]!;
    if (!Object.hasOwn(fields, name)) {
      if (!rule.isOptional) problems.push(`${name} is missing`);
    } else if (!rule.check(fields[name])) {
      problems.push(`${name} is not as it must be`);
    }
  }
  for (const name of Object.keys(fields)) {
    if (!Object.hasOwn(shape, name)) problems.push(`${name} is not a field of an event`);
  }
  return problems;
}
