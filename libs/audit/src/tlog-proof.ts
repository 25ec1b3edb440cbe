import { isDecimal } from './checkpoint.js';
import { decodeBase64 } from './decode-base64.js';
import { NoteError } from './note-error.js';
import { HASH_BYTES } from './tree-hash.js';

const HEADER = 'c2sp.org/tlog-proof@v1';
/** No tree that can exist is deeper. */
const MAX_HASHES = 63;

/** Everything that is needed to check offline that one entry is in a log. */
export interface TlogProof {
  index: number;
  /** Inclusion proof, leaf to root. */
  proof: Uint8Array[];
  /** The signed checkpoint, verbatim. */
  checkpoint: string;
  /** Not covered by any signature. */
  extra?: Uint8Array;
}

/** The text of a `.tlog-proof` file (C2SP tlog-proof v1). */
export function formatTlogProof({ index, proof, checkpoint, extra }: TlogProof): string {
  const lines = [
    HEADER,
    ...(extra ? [`extra ${Buffer.from(extra).toString('base64')}`] : []),
    `index ${index}`,
    ...proof.map((hash) => Buffer.from(hash).toString('base64')),
  ];
  return `${lines.join('\n')}\n\n${checkpoint}`;
}

/** Reads a `.tlog-proof` file; checks its form only. Throws NoteError 'malformed-proof'. */
export function parseTlogProof(text: string): TlogProof {
  const end = text.indexOf('\n\n');
  if (end < 0) throw malformed('no blank line before the checkpoint');
  const [header, ...lines] = text.slice(0, end).split('\n');
  if (header !== HEADER) throw malformed(`the first line is not ${HEADER}`);
  const extra = lines[0]?.startsWith('extra ') ? bytesOf(lines.shift()!.slice(6)) : undefined;
  const index = lines.shift() ?? '';
  if (!index.startsWith('index ') || !isDecimal(index.slice(6))) throw malformed('no index');
  if (lines.length > MAX_HASHES) throw malformed(`more than ${MAX_HASHES} hashes`);
  const proof = lines.map(hashOf);
  const parsed = { index: Number(index.slice(6)), proof, checkpoint: text.slice(end + 2) };
  return extra ? { ...parsed, extra } : parsed;
}

function bytesOf(encoded: string): Buffer {
  const bytes = decodeBase64(encoded);
  if (bytes === null) throw malformed('a line is not base64');
  return bytes;
}

function hashOf(encoded: string): Buffer {
  const hash = bytesOf(encoded);
  if (hash.length !== HASH_BYTES) throw malformed('a hash does not have 32 bytes');
  return hash;
}

function malformed(why: string): NoteError {
  return new NoteError('malformed-proof', `Not a tlog-proof: ${why}.`);
}
