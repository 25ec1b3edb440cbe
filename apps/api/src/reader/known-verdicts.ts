import { createHash } from 'node:crypto';
import { type SignatureRow } from '#libs/persistence';
import { isSignatureIntact, type Keys } from '#libs/workflow';

const MAX_VERDICTS = 50_000;
const verdicts = new WeakMap<Keys, Map<string, boolean>>();

/**
 * `isSignatureIntact`, remembered by everything that it looks at: checking a seal takes 20 times as
 * long as reading it, and a row that is changed is another row here.
 */
export function isKnownIntact(row: SignatureRow, revisionNumber: number, keys: Keys): boolean {
  const { id, articleId, digest, signerId, meaning, specialties, statement, seal } = row;
  const about = [id, articleId, digest, signerId, meaning, specialties];
  const looked = [...about, statement, seal, revisionNumber];
  const name = createHash('sha256').update(JSON.stringify(looked)).digest('base64');
  const known = verdicts.get(keys) ?? new Map<string, boolean>();
  verdicts.set(keys, known);
  const earlier = known.get(name);
  if (earlier !== undefined) return earlier;
  const verdict = isSignatureIntact(row, revisionNumber, keys);
  if (known.size >= MAX_VERDICTS) known.clear();
  known.set(name, verdict);
  return verdict;
}
