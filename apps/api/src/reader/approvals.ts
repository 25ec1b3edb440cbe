import { type SqlReading } from '#libs/persistence';
import {
  type CheckedSignature,
  type Keys,
  type SigningStatement,
  signaturesOf,
} from '#libs/workflow';

/** A revision as its signatures name it. */
export interface SignedRevision {
  readonly id: string;
  readonly number: number;
  readonly digest: string | null;
}

/** A signature with what was signed; everything shown of it is read from there. */
export interface ReadSignature {
  readonly row: CheckedSignature;
  /** Absent where the stored statement cannot be read. */
  readonly said?: SigningStatement;
  readonly isValid: boolean;
  /** Why it does not count, in words. */
  readonly invalidReason?: string;
}

/** Whoever changes their mind signs that as well (SIG-13). */
const TAKES_BACK = ['rejection', 'withdrawal'];

/** All signatures on a revision, oldest first, each with its verdict. */
export async function readSignatures(
  sql: SqlReading,
  keys: Keys,
  revision: SignedRevision,
  at: number,
): Promise<ReadSignature[]> {
  const rows = await signaturesOf(sql, revision, keys, at);
  const withdrawn = new Set(rows.map(({ withdraws }) => withdraws));
  const isSound = (row: CheckedSignature): boolean => row.isValid && row.digest === revision.digest;
  const takenBack = new Set(
    rows
      .filter((row) => isSound(row) && TAKES_BACK.includes(row.meaning))
      .map(({ signerId }) => signerId),
  );
  return rows.map((row) => {
    const isTakenBack =
      withdrawn.has(row.id) || (takenBack.has(row.signerId) && !TAKES_BACK.includes(row.meaning));
    const reason = isTakenBack
      ? 'The signer took it back.'
      : isSound(row)
        ? undefined
        : 'What is stored is not what was signed.';
    const said = statementOf(row);
    return {
      row,
      isValid: reason === undefined,
      ...(said && { said }),
      ...(reason !== undefined && { invalidReason: reason }),
    };
  });
}

/** The valid medical approvals among them, with their statements. */
export function approvalsAmong(
  signatures: readonly ReadSignature[],
): (ReadSignature & { said: SigningStatement })[] {
  return signatures.filter(
    (it): it is ReadSignature & { said: SigningStatement } =>
      it.isValid && it.said?.meaning === 'medical-approval',
  );
}

function statementOf(row: CheckedSignature): SigningStatement | undefined {
  try {
    return JSON.parse(row.statement) as SigningStatement;
  } catch {
    // Shown as a signature that does not count.
    return undefined;
  }
}
