import { AUDIT_ACTIONS } from './audit-actions.js';

type Check = (value: unknown) => boolean;
interface Rule {
  name: string;
  check: Check;
  isOptional?: true;
}

const ACTIONS: ReadonlySet<unknown> = new Set(AUDIT_ACTIONS);
const DIGEST = /^sha256:[0-9a-f]{64}$/;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
/** Days that every month has: most instants need no look at the calendar. */
const PLAIN_INSTANT =
  /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|1\d|2[0-8])T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d\.\d{3}Z$/;

const isText: Check = (value) => typeof value === 'string' && value !== '';
const isString: Check = (value) => typeof value === 'string';
const isCount: Check = (value) => Number.isSafeInteger(value) && (value as number) >= 0;
const isDigest: Check = (value) => typeof value === 'string' && DIGEST.test(value);
const isDigestOrNull: Check = (value) => value === null || isDigest(value);
const shaped =
  (...rules: Rule[]): Check =>
  (value) =>
    problemsOf(value, rules).length === 0;

/** True for an RFC 3339 instant in UTC with milliseconds that is on the calendar. */
function isInstant(value: unknown): boolean {
  if (typeof value !== 'string') return false;
  if (PLAIN_INSTANT.test(value)) return true;
  if (!INSTANT.test(value)) return false;
  const time = Date.parse(value);
  return !Number.isNaN(time) && new Date(time).toISOString() === value;
}

const isActor = shaped(
  { name: 'id', check: isText },
  { name: 'name', check: isText },
  { name: 'role', check: isText },
);
const isChange = shaped(
  { name: 'path', check: isText },
  { name: 'old', check: isDigestOrNull },
  { name: 'new', check: isDigestOrNull },
);
const isAuth = shaped({ name: 'method', check: isText }, { name: 'session', check: isText });
const isObject = shaped(
  { name: 'type', check: isText },
  { name: 'id', check: isText },
  { name: 'rev', check: isCount, isOptional: true },
);
const isReason = shaped({ name: 'code', check: isText }, { name: 'text', check: isString });
const isSource = shaped(
  { name: 'ip', check: isString, isOptional: true },
  { name: 'ua', check: isString, isOptional: true },
  { name: 'app', check: isText },
);

const EVENT: Rule[] = [
  { name: 'v', check: (value) => value === 1 },
  { name: 'seq', check: isCount },
  { name: 'at', check: isInstant },
  { name: 'tz', check: isText },
  { name: 'prev', check: isDigestOrNull },
  { name: 'actor', check: isActor },
  { name: 'onBehalfOf', check: isActor, isOptional: true },
  { name: 'auth', check: isAuth, isOptional: true },
  { name: 'action', check: (value) => ACTIONS.has(value) },
  { name: 'object', check: isObject },
  { name: 'article', check: isText, isOptional: true },
  { name: 'changes', check: (value) => Array.isArray(value) && value.every(isChange) },
  { name: 'why', check: isReason, isOptional: true },
  { name: 'authorisedBy', check: isText, isOptional: true },
  { name: 'source', check: isSource },
  { name: 'requestId', check: isText },
  { name: 'outcome', check: (value) => value === 'ok' || value === 'refused' },
];

/** What is wrong with the shape of an event, in plain words; empty when it is an AuditEvent. Never throws on parsed JSON. */
export function checkEvent(value: unknown): string[] {
  const problems = problemsOf(value, EVENT);
  if (problems.length > 0) return problems;
  const { seq, prev } = value as { seq: number; prev: string | null };
  if ((seq === 0) !== (prev === null)) problems.push('prev is null in event 0 and only there');
  return problems;
}

function problemsOf(value: unknown, rules: readonly Rule[]): string[] {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return ['not an object'];
  const fields = value as Record<string, unknown>;
  const problems: string[] = [];
  let known = 0;
  for (const { name, check, isOptional } of rules) {
    const field = fields[name];
    if (field !== undefined) {
      known += 1;
      if (!check(field)) problems.push(`${name} is not as it must be`);
    } else if (!isOptional) problems.push(`${name} is missing`);
  }
  const names = Object.keys(fields);
  if (names.length === known) return problems;
  const expected = new Set(rules.map((rule) => rule.name));
  const unknown = names.filter((name) => !expected.has(name));
  return [...problems, ...unknown.map((name) => `${name} is not a field of an event`)];
}
