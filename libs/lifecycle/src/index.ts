export { type ActionRequest } from './action.js';
export { ACTION_NAMES, type ActionName, ACTIONS, ruleOf } from './actions.js';
export { type Actor, isSystem, type Role, ROLES } from './actor.js';
export { assertSoundTable, unreachableStates } from './boot-check.js';
export {
  type Acceptance,
  allowedActions,
  decide,
  type OfferedAction,
  type Verdict,
} from './decide.js';
export { describeTable } from './describe-table.js';
export {
  type ArticleFacts,
  type AssignmentFacts,
  type AssignmentState,
  type ExtensionFacts,
  type Meaning,
  type PublishedFacts,
  type Quorum,
  type SignatureFacts,
} from './facts.js';
export { type Gate, gatesOf } from './gates.js';
export { type Guard } from './guard.js';
export { missingFromAll, missingInWords, type Panel, type PanelNeed } from './panel.js';
export { quorumOf, type QuorumState } from './quorum.js';
export { isReason } from './reason.js';
export { type Rule } from './rule.js';
export { refuse, type Refusal, type RefusalCode, REFUSALS } from './refusal.js';
export { SPECIALTIES, type Specialty } from './specialties.js';
export { type ArticleState, readerStage, STATES } from './states.js';
