export { type Hours, isQuiet, nextAllowed, sendInstant } from './hours.js';
export { LADDER_KINDS, type LadderKind, type ReminderAct, type ReminderKind } from './kinds.js';
export { type LadderFacts, type PlannedStep, planSteps } from './plan-steps.js';
export { DEFAULT_LADDERS, type LadderRules, type StepRule } from './rules.js';
export { ladderFaults, type Step, stepsOf } from './steps.js';
export { instantOf, localOf } from './zoned-time.js';
