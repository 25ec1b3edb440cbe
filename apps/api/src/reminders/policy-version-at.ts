import { type SqlReading } from '#libs/persistence';

/** Which policy version was in force at an instant, by UTC date; null before there was one. */
export async function policyVersionAt(sql: SqlReading): Promise<(at: number) => number | null> {
  const policies = await sql.query<{ version: number; from: string; adoptedAt: number }>(
    `SELECT version AS "version", effective_from AS "from", adopted_at AS "adoptedAt"
     FROM policies ORDER BY version DESC`,
  );
  return (at) => {
    const day = new Date(at).toISOString().slice(0, 10);
    return policies.find(({ from, adoptedAt }) => from <= day && adoptedAt <= at)?.version ?? null;
  };
}
