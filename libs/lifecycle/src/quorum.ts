import { type ArticleFacts, type Meaning, type SignatureFacts } from './facts.js';

/** The state of the quorum on the current revision. */
export interface QuorumState {
  readonly isReached: boolean;
  /** One valid medical approval a person, on exactly the current digest, not by a writer, not taken back. */
  readonly counted: readonly SignatureFacts[];
  readonly needed: number;
  /** Roles that still lack approvals, with how many. */
  readonly missingByRole: Readonly<Record<string, number>>;
}

/** SIG-14: N approvals by distinct persons, with optional role quotas. */
export function quorumOf(facts: ArticleFacts): QuorumState {
  const onThisText = facts.signatures.filter((signature) => isOnThisText(facts, signature));
  const takenBack = new Set(
    onThisText.filter((it) => TAKES_BACK.includes(it.meaning)).map((it) => it.signerId),
  );
  const people = new Map<string, SignatureFacts>();
  for (const signature of onThisText) {
    const { meaning, signerId } = signature;
    const counts =
      meaning === 'medical-approval' && !takenBack.has(signerId) && !hasWritten(facts, signerId);
    if (counts) people.set(signerId, signature);
  }
  const counted = [...people.values()];
  const missingByRole = missingRoles(facts, counted);
  const needed = Math.max(1, facts.quorum.approvals);
  return {
    isReached: counted.length >= needed && Object.keys(missingByRole).length === 0,
    counted,
    needed,
    missingByRole,
  };
}

/** SIG-13: signatures are never deleted, so whoever changes their mind signs that as well. */
const TAKES_BACK: readonly Meaning[] = ['rejection', 'withdrawal'];

const isOnThisText = (facts: ArticleFacts, signature: SignatureFacts): boolean =>
  signature.isValid &&
  facts.digest !== null &&
  signature.digest === facts.digest &&
  facts.recomputedDigest === facts.digest;

const hasWritten = (facts: ArticleFacts, id: string): boolean =>
  facts.authorId === id || facts.writerIds.includes(id);

function missingRoles(
  facts: ArticleFacts,
  counted: readonly SignatureFacts[],
): Record<string, number> {
  const missing: Record<string, number> = {};
  for (const [role, count] of Object.entries(facts.quorum.byRole ?? {})) {
    const have = counted.filter((signature) => signature.roles.includes(role)).length;
    if (have < count) missing[role] = count - have;
  }
  return missing;
}
