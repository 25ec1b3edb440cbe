import { type SqlWriting } from '#libs/persistence';

/** Spends a TOTP step: false when its code was already used, for signing in or for signing (SEC-17). */
export async function spendStep(sql: SqlWriting, userId: string, step: number): Promise<boolean> {
  const met = await sql.execute(
    'UPDATE users SET totp_last_step = $1 WHERE id = $2 AND totp_last_step < $3 AND disabled_at IS NULL',
    [step, userId, step],
  );
  return met === 1;
}
