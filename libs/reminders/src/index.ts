export { LADDER_KINDS, type LadderKind, type ReminderAct, type ReminderKind } from './kinds.js';
export { DEFAULT_LADDERS, type LadderRules, type StepRule } from './rules.js';
