import { type CheckpointRow } from '#libs/persistence';
import { type BundleOptions } from './bundle-file.js';

const HOW = `How to check it
---------------
You need Node.js 20 or later, and no network. In this folder:

    node verify.mjs

It ends with exit code 0 when everything holds. Otherwise it names the first
event or file that does not, says what is wrong, and ends with exit code 1.
verify.mjs came with this bundle. Whoever does not trust the bundle takes the
program from the Imprimatur project instead and runs: node verify.mjs FOLDER

If you kept the "checkpoint" file of an earlier bundle, you can also check that
nothing before it was changed since:

    node verify.mjs --against OLD_CHECKPOINT

What it proves
--------------
- No event was changed, added, taken out or moved since the checkpoint was
  signed.
- Each article file is the exact text that the signatures name.
- Each signature was sealed by the server that holds the key in keys.vkey.

What it cannot prove
--------------------
- That keys.vkey is the board's key: compare it with the one that the board
  publishes elsewhere.
- That the log is the only one: a server could keep two. Checkpoints that
  several people keep make that visible.
- That what the articles say is right, or that a person had time to read it.
- Anything about events after the checkpoint.
`;

/** What the bundle is, how to check it, and what that proves, in plain words. */
export function readMe(
  { siteName, version, now, articleId }: BundleOptions,
  { size }: CheckpointRow,
): string {
  const scope =
    articleId === undefined
      ? 'every article that was signed'
      : 'one article (the log is here as a whole)';
  return `${siteName}: signed articles and the log that proves them
${'='.repeat(72)}

Made by Imprimatur ${version} on ${new Date(now).toISOString()}.
Contains ${scope}, and the first ${size} events of the log.

What is in here
---------------
articles/     the texts that people signed: .json is exactly what was signed,
              .html is the same text to read and print; a name that ends in
              .r<number> is a revision that is not the published one
signatures/   each signature: the statement the person made, sealed (DSSE)
audit.ndjson  the log: one event a line, the exact bytes that were hashed
values.ndjson the values behind the digests in the events; a value that had to
              be erased is missing here, and the log stays provable without it
checkpoint    the log's size and root, signed by the server (C2SP checkpoint)
keys.vkey     the public key of the log
proofs/       that one event is in the log, without the rest of it
manifest.json SHA-256 of every file
verify.mjs    the program that checks all this

${HOW}`;
}
