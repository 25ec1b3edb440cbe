import { SignatureRow, type SqlReading } from '#libs/persistence';
import { type Keys, type SigningStatement } from '#libs/workflow';
import { isKnownIntact } from './known-verdicts.js';

/** A revision as its signatures name it. */
export interface SignedRevision {
  readonly id: string;
  readonly number: number;
  readonly digest: string | null;
}

/** A signature with what was signed; everything shown of it is read from there. */
export interface ReadSignature {
  readonly row: SignatureRow;
  /** Absent where the stored statement cannot be read. */
  readonly said?: SigningStatement;
  readonly isValid: boolean;
  /** Why it does not count, in words. */
  readonly invalidReason?: string;
}

/** Whoever changes their mind signs that as well (SIG-13). */
const TAKES_BACK = ['rejection', 'withdrawal'];

/** All signatures on a revision, oldest first, each with its verdict at this moment. */
export async function readSignatures(
  sql: SqlReading,
  keys: Keys,
  revision: SignedRevision,
): Promise<ReadSignature[]> {
  const rows = await sql.find(SignatureRow, { revisionId: revision.id }, 'ORDER BY seq');
  const sound = rows.filter(
    (row) => row.digest === revision.digest && isKnownIntact(row, revision.number, keys),
  );
  const withdrawn = new Set(rows.map(({ withdraws }) => withdraws));
  const takenBack = new Set(
    sound.filter(({ meaning }) => TAKES_BACK.includes(meaning)).map(({ signerId }) => signerId),
  );
  return rows.map((row) => {
    const isTakenBack =
      withdrawn.has(row.id) || (takenBack.has(row.signerId) && !TAKES_BACK.includes(row.meaning));
    const said = statementOf(row);
    if (isTakenBack) return invalid(row, said, 'The signer took it back.');
    if (!sound.includes(row)) return invalid(row, said, 'What is stored is not what was signed.');
    return { row, ...(said && { said }), isValid: true };
  });
}

function invalid(
  row: SignatureRow,
  said: SigningStatement | undefined,
  invalidReason: string,
): ReadSignature {
  return { row, ...(said && { said }), isValid: false, invalidReason };
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

/** One approval a person: the newest, in the place of their first. */
export function newestOfEach<T extends { readonly said: SigningStatement }>(
  approvals: readonly T[],
): T[] {
  const people = new Map<string, T>();
  for (const approval of approvals) people.set(approval.said.signer.id, approval);
  return [...people.values()];
}

function statementOf(row: SignatureRow): SigningStatement | undefined {
  try {
    return JSON.parse(row.statement) as SigningStatement;
  } catch {
    // Shown as a signature that does not count.
    return undefined;
  }
}
