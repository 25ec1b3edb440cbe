import { type Bytes, fromBase64 } from './bytes';

export interface InclusionProof {
  readonly index: number;
  readonly hashes: readonly Bytes[];
}

const HASH_BYTES = 32;

/** Index and hashes of a C2SP tlog-proof, or null when it is none; the checkpoint it brings is not trusted. */
export function proofIn(text: string): InclusionProof | null {
  const [header, ...lines] = text.slice(0, text.indexOf('\n\n')).split('\n');
  const [first = '', ...encoded] = lines.filter((line) => !line.startsWith('extra '));
  const hashes = encoded.map(fromBase64);
  const index = /^index (0|[1-9]\d{0,14})$/.exec(first)?.[1];
  if (header !== 'c2sp.org/tlog-proof@v1' || index === undefined) return null;
  const isWhole = hashes.every((hash): hash is Bytes => hash?.length === HASH_BYTES);
  return isWhole ? { index: Number(index), hashes } : null;
}
