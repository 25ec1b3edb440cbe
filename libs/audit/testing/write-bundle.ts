import { createPrivateKey, createPublicKey } from 'node:crypto';
import { copyFileSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { canonicalize } from '../src/canonicalize.js';
import { formatCheckpoint } from '../src/checkpoint.js';
import { digestOf } from '../src/digest-of.js';
import { signEnvelope } from '../src/dsse.js';
import { buildInclusionProof } from '../src/inclusion-proof.js';
import { noteSigner } from '../src/note-signer.js';
import { saltChanges } from '../src/salt-changes.js';
import { sha256 } from '../src/sha256.js';
import { signNote } from '../src/sign-note.js';
import { formatTlogProof } from '../src/tlog-proof.js';
import { formatVerifierKey } from '../src/verifier-key.js';
import { aLog } from './a-log.js';
import { storedTree } from './stored-tree.js';

export const ORIGIN = 'board.example/log';
const VERIFIER = join(import.meta.dirname, '../verifier/verify.mjs');
const seed = sha256('a key for tests').toString('hex');
export const LOG_KEY = createPrivateKey({
  key: Buffer.from(`302e020100300506032b657004220420${seed}`, 'hex'),
  format: 'der',
  type: 'pkcs8',
});
export const VKEY = formatVerifierKey(ORIGIN, createPublicKey(LOG_KEY));
const KEY_ID = VKEY.split('+').slice(0, 2).join('+');
export const CONTENT = { title: 'Ketamine?', body: 'As a rule, "no" — see [1].' };

const change = (seq: number) =>
  saltChanges(
    [{ path: 'title', old: seq === 0 ? undefined : `title ${seq - 1}`, new: `title ${seq}` }],
    (bytes) => Buffer.alloc(bytes, seq + 1),
  );

/** The log, tree and signed checkpoint that the bundle is about. */
export function bundleLog(size: number) {
  const log = aLog(size, (seq) => ({
    changes: change(seq).changes,
    ...(seq === 0 && { action: 'signature.made', object: { type: 'signature', id: 's_1' } }),
  }));
  const tree = storedTree(log.map((event) => Buffer.from(event.leafHash)));
  const signer = noteSigner(ORIGIN, LOG_KEY);
  const checkpointAt = (at: number) =>
    signNote(formatCheckpoint({ origin: ORIGIN, size: at, root: tree.roots[at]! }), [signer]);
  return { log, tree, checkpointAt };
}

/** A sound bundle of that many events with proofs for some, or, as a selection, of these events only. */
export function writeBundle(
  folder: string,
  size: number,
  proofsFor: number[],
  isSelection = false,
): void {
  const { log, tree, checkpointAt } = bundleLog(size);
  const events = isSelection ? proofsFor.map((seq) => log[seq]!) : log;
  put(folder, 'audit.ndjson', events.map((event) => `${event.bytes}\n`).join(''));
  const values = events.flatMap(({ seq }) =>
    change(seq).values.map((value) => ({ seq, ...value })),
  );
  put(folder, 'values.ndjson', values.map((value) => `${JSON.stringify(value)}\n`).join(''));
  put(folder, 'checkpoint', checkpointAt(size));
  put(folder, 'keys.vkey', `# the key of the log\n${VKEY}\n`);
  for (const seq of proofsFor) {
    const proof = buildInclusionProof(seq, size, tree.read);
    const text = formatTlogProof({ index: seq, proof, checkpoint: checkpointAt(size) });
    put(folder, `proofs/${seq}.tlog-proof`, text);
  }
  const article = { slug: 'ketamine', articleId: 'a_1', revision: 2, digest: digestOf(CONTENT) };
  put(folder, 'articles/ketamine.json', JSON.stringify({ ...article, content: CONTENT }, null, 2));
  put(folder, 'articles/ketamine.html', '<h1>Ketamine?</h1>');
  putSignature(folder, { contentDigest: article.digest, id: 's_1', object: { id: 'a_1' }, rev: 2 });
  copyFileSync(VERIFIER, join(folder, 'verify.mjs'));
  putManifest(folder);
}

export function putSignature(folder: string, statement: Parameters<typeof canonicalize>[0]): void {
  const key = { keyid: KEY_ID, privateKey: LOG_KEY };
  const envelope = signEnvelope('application/json', canonicalize(statement), key);
  put(folder, 'signatures/s_1.dsse.json', JSON.stringify(envelope));
}

/** Lists every file as it is now: what someone who tampers with the bundle would also do. */
export function putManifest(folder: string, more: Record<string, string> = {}): void {
  const paths = readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name !== 'manifest.json')
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
  const files = paths.map((path) => [
    path,
    `sha256:${sha256(readFileSync(join(folder, path))).toString('hex')}`,
  ]);
  put(
    folder,
    'manifest.json',
    JSON.stringify({
      files: { ...(Object.fromEntries(files) as Record<string, string>), ...more },
    }),
  );
}

export function put(folder: string, path: string, text: string | Uint8Array): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}
