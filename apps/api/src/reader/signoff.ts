import { LogReader, type SqlReading } from '#libs/persistence';
import { type ReadSignature } from './approvals.js';
import { type SignoffModel } from './page-model.js';
import { paths } from './paths.js';

/** Where the last valid signature stands in the log; absent until a checkpoint covers it. */
export async function signoffOf(
  sql: SqlReading,
  signatures: readonly ReadSignature[],
): Promise<SignoffModel | undefined> {
  const seq = signatures.filter(({ isValid }) => isValid).at(-1)?.row.seq;
  if (seq === undefined) return undefined;
  const checkpoint = await new LogReader(sql).latestCheckpoint();
  if (!checkpoint || checkpoint.size <= seq) return undefined;
  return { seq, logSize: checkpoint.size, checkpoint: checkpoint.note, proofUrl: paths.proof(seq) };
}
