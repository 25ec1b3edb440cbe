import { diffFields, type Fields } from '#libs/audit';
import { checkTemplates } from '#libs/mail';
import {
  type Database,
  PolicyRow,
  type PolicyRules,
  StaleVersion,
  type WriteContext,
} from '#libs/persistence';
import { job } from '#libs/queue';
import { LADDER_KINDS, ladderFaults } from '#libs/reminders';
import { dateIn } from '#libs/runtime';
import { DEFAULT_RULES, DEFAULT_TEXT } from './default-policy.js';
import { WorkflowError } from './errors.js';

export interface PolicyDraft {
  readonly title: string;
  readonly text: string;
  readonly rules: PolicyRules;
  /** `YYYY-MM-DD`, today or later. */
  readonly effectiveFrom: string;
}

/**
 * Adopts the next policy version. Versions never change; rounds keep the one they began under.
 * @throws StaleVersion when another version was adopted meanwhile; WorkflowError `invalid-policy`
 */
export function adoptPolicy(
  db: Database,
  draft: PolicyDraft,
  context: WriteContext,
  expectedVersion?: number,
): Promise<{ version: number }> {
  assertSound(draft.rules);
  assertLadders(draft.rules);
  assertTemplates(draft.rules);
  return db.work.run(context, async (tx) => {
    const last = (await tx.find(PolicyRow, {}, 'ORDER BY version DESC LIMIT 1'))[0];
    if (expectedVersion !== undefined && expectedVersion !== (last?.version ?? 0))
      throw new StaleVersion('policy');
    if (draft.effectiveFrom < dateIn('UTC', tx.at))
      throw new WorkflowError('invalid-date', 'A policy cannot take effect in the past.');
    const row: PolicyRow = {
      ...draft,
      version: (last?.version ?? 0) + 1,
      adoptedBy: context.actor.id,
      adoptedAt: tx.at,
    };
    await tx.insert(PolicyRow, row);
    tx.audit.append({
      action: 'policy.adopted',
      object: { type: 'policy', id: String(row.version) },
      changes: diffFields(last ? fieldsOf(last) : null, fieldsOf(row)),
    });
    // What is waited for follows the policy from the day it takes effect.
    const begins = Date.parse(`${row.effectiveFrom}T00:00:00Z`);
    const key = `replan-articles-${row.version}`;
    tx.enqueue(job('replan-articles', key, { policyVersion: row.version }, begins));
    return { version: row.version };
  });
}

/** Makes sure that a policy is in force on a fresh instance. Says whether it adopted one. */
export async function ensurePolicy(
  db: Database,
  context: WriteContext,
  today: string,
): Promise<boolean> {
  if (await db.reader.queryOne('SELECT 1 FROM policies LIMIT 1')) return false;
  await adoptPolicy(
    db,
    {
      title: 'Editorial policy',
      text: DEFAULT_TEXT,
      rules: DEFAULT_RULES,
      effectiveFrom: today,
    },
    context,
  );
  return true;
}

function fieldsOf(policy: PolicyRow): Fields {
  return {
    title: policy.title,
    text: policy.text,
    rules: policy.rules as never,
    effectiveFrom: policy.effectiveFrom,
  };
}

/** @throws WorkflowError `invalid-policy` naming the first ladder that cannot be */
function assertLadders({ ladders }: PolicyRules): void {
  const faults = LADDER_KINDS.flatMap((kind) => ladderFaults(kind, ladders?.[kind] ?? []));
  if (faults[0] !== undefined)
    throw new WorkflowError('invalid-policy', `This ladder of reminders cannot be. ${faults[0]}`);
}

/** N11: one person alone must not be able to review and thereby publish. */
function assertSound(rules: PolicyRules): void {
  const quorums = Object.values(rules.quorum);
  if (quorums.some((quorum) => quorum.approvals < 1))
    throw new WorkflowError('invalid-policy', 'Every risk level needs at least one approval.');
  if (rules.publishWhenSigned && quorums.some((quorum) => quorum.approvals < 2))
    throw new WorkflowError(
      'invalid-policy',
      'Publishing with the last signature needs two approvals or more at every risk level.',
    );
}

/** A template that cannot be filled would stop every mail of its kind. */
function assertTemplates({ mailTemplates }: PolicyRules): void {
  const [fault] = mailTemplates === undefined ? [] : checkTemplates(mailTemplates);
  if (!fault) return;
  const code = fault.code === 'unknown-variable' ? fault.code : 'invalid-policy';
  throw new WorkflowError(code, fault.message);
}
