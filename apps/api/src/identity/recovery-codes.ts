import { randomBytes } from 'node:crypto';
import { RecoveryCodeRow, type Tx } from '#libs/persistence';
import { hashOfToken } from './secret-tokens.js';

const COUNT = 10;
const ALPHABET = 'abcdefghjkmnpqrstuvwxyz023456789';

/** 24 characters of 5 bits in groups of six: 120 bits (AUTH-3), without letters that look alike. */
function newCode(): string {
  const letters = [...randomBytes(24)].map((byte) => ALPHABET[byte & 31]).join('');
  return letters.replace(/.{6}(?=.)/g, '$&-');
}

/** What is kept of a code; how it was typed in (case, blanks, hyphens) does not matter. */
export function hashOfCode(code: string): string {
  return hashOfToken(`recovery ${code.toLowerCase().replace(/[^a-z0-9]/g, '')}`);
}

/** Ends all codes of a person and makes ten new ones, which nobody can read again. */
export async function renewRecoveryCodes(tx: Tx, userId: string): Promise<string[]> {
  await tx.execute('DELETE FROM recovery_codes WHERE user_id = $1', [userId]);
  const codes = Array.from({ length: COUNT }, newCode);
  for (const code of codes)
    await tx.insert(RecoveryCodeRow, { codeHash: hashOfCode(code), userId, usedAt: null });
  return codes;
}

/** Spends a code; false when it is unknown, somebody else's or already spent. */
export async function spendRecoveryCode(tx: Tx, userId: string, code: string): Promise<boolean> {
  const met = await tx.execute(
    'UPDATE recovery_codes SET used_at = $1 WHERE code_hash = $2 AND user_id = $3 AND used_at IS NULL',
    [tx.at, hashOfCode(code), userId],
  );
  return met === 1;
}
