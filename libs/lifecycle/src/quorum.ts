import { type ArticleFacts, type SignatureFacts } from './facts.js';

/** The state of the quorum on the current revision. */
export interface QuorumState {
  readonly isReached: boolean;
  /** One valid medical approval a person, on exactly the current digest, not by a writer. */
  readonly counted: readonly SignatureFacts[];
  readonly needed: number;
  /** Roles that still lack approvals, with how many. */
  readonly missingByRole: Readonly<Record<string, number>>;
}

/** SIG-14: N approvals by distinct persons, with optional role quotas. */
export function quorumOf(facts: ArticleFacts): QuorumState {
  const people = new Map<string, SignatureFacts>();
  for (const signature of facts.signatures) {
    const counts =
      signature.isValid &&
      signature.meaning === 'medical-approval' &&
      facts.digest !== null &&
      signature.digest === facts.digest &&
      facts.recomputedDigest === facts.digest &&
      signature.signerId !== facts.authorId &&
      !facts.writerIds.includes(signature.signerId);
    if (counts) people.set(signature.signerId, signature);
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
