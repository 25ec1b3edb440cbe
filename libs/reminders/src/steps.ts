import { type LadderKind, type ReminderAct } from './kinds.js';
import { type StepRule } from './rules.js';

/** One step of a ladder, repeats written out. */
export interface Step {
  /** Unique within the ladder: act and day, as in `remind-7`, `remind+0`, `escalate+5`. */
  readonly name: string;
  /** Days from the date that is waited for. */
  readonly after: number;
  readonly act: ReminderAct;
}

const MAX_STEPS = 40;
const MAX_DAYS = 1_100;

/** Which acts a kind knows: only a seat can be given to somebody else, only what has an end expires. */
const ACTS: Readonly<Record<LadderKind, readonly ReminderAct[]>> = {
  invitation: ['remind', 'escalate', 'expire'],
  review: ['remind', 'escalate', 'replace'],
  'invitation-expired': ['remind'],
  'reviews-in': ['remind', 'escalate'],
  revision: ['remind', 'escalate'],
  idle: ['remind', 'escalate'],
  're-review': ['remind', 'escalate', 'expire'],
  licence: ['remind', 'escalate'],
  disclosure: ['remind', 'escalate'],
  'reader-report': ['remind', 'escalate'],
};

/** The steps of a ladder in order of time, repeats written out. */
export function stepsOf(rules: readonly StepRule[]): Step[] {
  return rules
    .flatMap((rule) => {
      const times = rule.every === undefined ? 1 : (rule.atMost ?? 1);
      return Array.from({ length: times }, (_, index) =>
        stepAt(rule.after + index * (rule.every ?? 0), rule.act ?? 'remind'),
      );
    })
    .sort((one, other) => one.after - other.after || (one.name < other.name ? -1 : 1));
}

function stepAt(after: number, act: ReminderAct): Step {
  return { name: `${act}${after < 0 ? '' : '+'}${after}`, after, act };
}

/** What is wrong with the rules of one kind, in words a person can act on; nothing when all is well. */
export function ladderFaults(kind: LadderKind, rules: readonly StepRule[]): string[] {
  const faults = rules.flatMap((rule) => ruleFaults(kind, rule));
  if (faults.length > 0) return faults;
  const steps = stepsOf(rules);
  if (steps.length > MAX_STEPS) return [`${kind}: at most ${MAX_STEPS} steps, repeats counted.`];
  const names = steps.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  return twice === undefined ? [] : [`${kind}: the step ${twice} stands twice.`];
}

const isDays = (days: number): boolean => Number.isInteger(days) && Math.abs(days) <= MAX_DAYS;

function ruleFaults(kind: LadderKind, rule: StepRule): string[] {
  const { after, act = 'remind' } = rule;
  if (!isDays(after)) return [`${kind}: "after" is a whole number of days.`];
  if (!ACTS[kind].includes(act)) return [`${kind}: knows no step "${act}".`];
  return repeatFaults(rule).map((fault) => `${kind}: ${fault}`);
}

function repeatFaults({ act, every, atMost }: StepRule): string[] {
  if (every === undefined) return atMost === undefined ? [] : ['"atMost" needs "every".'];
  if (!isDays(every) || every < 1) return ['"every" is a number of days from 1.'];
  if (atMost === undefined || !Number.isInteger(atMost) || atMost < 1)
    return ['"every" needs "atMost", a number from 1.'];
  return act === 'expire' || act === 'replace' ? [`"${act}" cannot repeat.`] : [];
}
