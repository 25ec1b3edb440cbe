import { addDays } from '#libs/runtime';
import { type Hours, sendInstant } from './hours.js';
import { type ReminderAct } from './kinds.js';
import { type StepRule } from './rules.js';
import { stepsOf } from './steps.js';
import { instantOf } from './zoned-time.js';

/** What a ladder is computed from. */
export interface LadderFacts {
  /** The date that is waited for, `YYYY-MM-DD`. */
  readonly date: string;
  /** The zone that date is meant in: acts of the system happen at its midnight. */
  readonly zone: string;
  readonly rules: readonly StepRule[];
  /** When the one who is reminded, and the one it is escalated to, may be written to. */
  readonly hours: Readonly<Record<'remind' | 'escalate', Hours>>;
}

export interface PlannedStep {
  readonly name: string;
  readonly act: ReminderAct;
  readonly onDate: string;
  /** Epoch ms. */
  readonly dueAt: number;
}

/** Every step of a ladder with its instant, those that are past already included. */
export function planSteps({ date, zone, rules, hours }: LadderFacts): PlannedStep[] {
  return stepsOf(rules).map(({ name, after, act }) => {
    const onDate = addDays(date, after);
    const isMail = act === 'remind' || act === 'escalate';
    const dueAt = isMail ? sendInstant(onDate, hours[act]) : instantOf(zone, onDate, '00:00');
    return { name, act, onDate, dueAt };
  });
}
