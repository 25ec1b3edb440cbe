import { PolicyRow, type SqlReading } from '#libs/persistence';
import { WorkflowError } from './errors.js';

/** The newest policy version whose effective date has come, by UTC date; none on a bare database. */
export async function findPolicyInForce(
  sql: SqlReading,
  at: number,
): Promise<PolicyRow | undefined> {
  const today = new Date(at).toISOString().slice(0, 10);
  const found = await sql.queryOne<{ version: number }>(
    'SELECT version FROM policies WHERE effective_from <= $1 ORDER BY version DESC LIMIT 1',
    [today],
  );
  return found && sql.findOne(PolicyRow, { version: found.version });
}

/** The policy in force. @throws WorkflowError `no-policy` */
export async function policyInForce(sql: SqlReading, at: number): Promise<PolicyRow> {
  const policy = await findPolicyInForce(sql, at);
  if (!policy) throw new WorkflowError('no-policy', 'Adopt an editorial policy first.');
  return policy;
}

/** The policy a revision is judged by: its round's, or the one in force where it has none. */
export async function policyOfRevision(
  sql: SqlReading,
  revision: { readonly id: string; readonly digest: string | null },
  at: number,
): Promise<PolicyRow> {
  // A round is about a submitted text: a draft has none.
  if (revision.digest === null) return policyInForce(sql, at);
  const round = await sql.queryOne<{ version: number }>(
    'SELECT policy_version AS version FROM rounds WHERE revision_id = $1 ORDER BY number DESC LIMIT 1',
    [revision.id],
  );
  const policy = round && (await sql.findOne(PolicyRow, { version: round.version }));
  return policy ?? policyInForce(sql, at);
}
