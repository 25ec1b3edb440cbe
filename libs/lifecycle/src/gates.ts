import {
  citationsComplete,
  disclosuresInDate,
  panelFilled,
  quorumReached,
  requiredChangesResolved,
  unchangedText,
} from './guards.js';
import { type Actor } from './actor.js';
import { type ArticleFacts } from './facts.js';
import { type Guard } from './guard.js';
import { missingFromAll, missingInWords } from './panel.js';
import { quorumOf, type QuorumState } from './quorum.js';
import { type RefusalCode } from './refusal.js';

/** One gate on the way to the public, passed or not, and why (F43). */
export interface Gate {
  readonly name: 'text' | 'quorum' | 'panel' | 'required-changes' | 'disclosures' | 'citations';
  readonly isPassed: boolean;
  readonly code?: RefusalCode;
  readonly message: string;
}

const NOBODY: Actor = { id: 'system:gates', name: 'Gates', roles: [], tz: 'UTC' };

/** Every gate with its verdict, computed from the facts of this moment. */
export function gatesOf(facts: ArticleFacts): Gate[] {
  const gate = (name: Gate['name'], guard: Guard, passed: string): Gate => {
    const refusal = guard.check(facts, { name: 'publish' }, NOBODY);
    return refusal
      ? { name, isPassed: false, code: refusal.code, message: refusal.message }
      : { name, isPassed: true, message: passed };
  };
  return [
    gate('text', unchangedText, 'The stored text has the digest it was submitted with.'),
    withCount(
      gate('quorum', quorumReached, 'Enough people have signed exactly this text.'),
      quorumOf(facts),
    ),
    withMissing(gate('panel', panelFilled, panelPassed(facts)), facts),
    gate('required-changes', requiredChangesResolved, 'Every required change is resolved.'),
    gate('disclosures', disclosuresInDate, 'Every signer’s disclosure is in date.'),
    gate('citations', citationsComplete, 'Every citation leads to a reference.'),
  ];
}

function withCount(gate: Gate, quorum: QuorumState): Gate {
  const missing = Object.entries(quorum.missingByRole).map(([role, count]) => `${role} ${count}`);
  const count = `Signed: ${quorum.counted.length} of ${quorum.needed}.`;
  const roles = missing.length > 0 ? ` Still needed by role: ${missing.join(', ')}.` : '';
  return { ...gate, message: `${gate.message} ${count}${roles}` };
}

function panelPassed({ panels = [] }: ArticleFacts): string {
  return panels.length === 0
    ? 'The policy asks for no special panel here.'
    : 'Every specialty that the policy asks for has signed.';
}

function withMissing(gate: Gate, facts: ArticleFacts): Gate {
  if (gate.isPassed) return gate;
  const people = quorumOf(facts).counted.map(({ specialties }) => specialties ?? []);
  const missing = missingInWords(missingFromAll(facts.panels ?? [], people));
  return { ...gate, message: `${gate.message} Still needed: ${missing}.` };
}
