import { type SignatureFacts } from '#libs/lifecycle';
import { SignatureRow, type SqlReading } from '#libs/persistence';
import { type Keys } from './keys.js';
import { isSignatureIntact } from './signature-validity.js';

/** A signature with its verdict at this moment. */
export type CheckedSignature = SignatureRow & SignatureFacts;

/** All signatures on a revision, each checked against seal, statement, withdrawal and disclosure. */
export async function signaturesOf(
  sql: SqlReading,
  revision: { readonly id: string; readonly number: number },
  keys: Keys,
  at: number,
): Promise<CheckedSignature[]> {
  const rows = await sql.find(SignatureRow, { revisionId: revision.id }, 'ORDER BY seq');
  const withdrawn = new Set(rows.map((row) => row.withdraws).filter((id) => id !== null));
  const today = new Date(at).toISOString().slice(0, 10);
  return Promise.all(
    rows.map(async (row): Promise<CheckedSignature> => ({
      ...row,
      isValid: !withdrawn.has(row.id) && isSignatureIntact(row, revision.number, keys),
      isDisclosureInDate: await hasDisclosure(sql, row.signerId, today),
    })),
  );
}

/** Whether the person's newest disclosure is valid on a date. */
export async function hasDisclosure(
  sql: SqlReading,
  personId: string,
  today: string,
): Promise<boolean> {
  const newest = await sql.queryOne<{ validUntil: string }>(
    'SELECT valid_until AS "validUntil" FROM disclosures WHERE person_id = $1 ORDER BY number DESC LIMIT 1',
    [personId],
  );
  return newest !== undefined && newest.validUntil >= today;
}
