import { revisionDigest, type RevisionContent } from '#libs/content';
import { AuditEventRow, RevisionRow, SignatureRow, type SqlReading } from '#libs/persistence';
import { isSignatureIntact, type Keys } from '#libs/workflow';
import { type Finding } from './finding.js';

/** Every signature: its seal, its columns, its event, and that its revision still is the text it names. */
export async function checkSignatures(sql: SqlReading, keys: Keys): Promise<Finding | undefined> {
  const ids = await sql.query<{ id: string }>('SELECT id FROM signatures ORDER BY seq');
  for (const { id } of ids) {
    const row = await sql.findOne(SignatureRow, { id });
    const finding = row && (await check(sql, keys, row));
    if (finding) return finding;
  }
  return undefined;
}

async function check(sql: SqlReading, keys: Keys, row: SignatureRow): Promise<Finding | undefined> {
  const fail = (kind: string, message: string): Finding => ({
    seq: row.seq,
    kind,
    message: `signature ${row.id}: ${message}`,
  });
  const revision = await sql.findOne(RevisionRow, { id: row.revisionId });
  if (!revision || !isSignatureIntact(row, revision.number, keys))
    return fail('bad-signature', 'it is not what was sealed');
  const event = await sql.findOne(AuditEventRow, { seq: row.seq });
  if (event?.action !== 'signature.made' || event.objectId !== row.id)
    return fail('no-such-event', 'no event of the log records it');
  if (digestOf(revision) !== row.digest)
    return fail('digest-mismatch', `revision ${revision.number} is not the text that was signed`);
  return undefined;
}

/** Null for a text that has no digest at all. */
function digestOf({ content }: RevisionRow): string | null {
  try {
    return revisionDigest(JSON.parse(content) as RevisionContent);
  } catch {
    return null;
  }
}
