import { canonicalize, formatTlogProof } from '#libs/audit';
import { canonicalRevision } from '#libs/content';
import { type CheckpointRow, LogReader, type SqlReading } from '#libs/persistence';
import { articleHtml } from './article-html.js';
import { BundleError } from './bundle-error.js';
import { type BundleFile, type BundleKey, type BundleOptions } from './bundle-file.js';
import { exportNdjson } from './export-ndjson.js';
import { FileDigests } from './file-digests.js';
import { readMe } from './read-me.js';
import { type SignedRevision, signedRevisions } from './signed-revisions.js';
import { exportValues } from './export-values.js';
import { verifierText } from './verifier-text.js';

/**
 * The files of a bundle in order, the manifest last. The log goes as far as the latest checkpoint, so the
 * caller has one signed first.
 * @throws BundleError when there is no checkpoint or no such article.
 */
export async function* bundleFiles(
  sql: SqlReading,
  key: BundleKey,
  options: BundleOptions,
): AsyncGenerator<BundleFile> {
  const checkpoint = await new LogReader(sql).latestCheckpoint();
  if (!checkpoint)
    throw new BundleError('no-checkpoint', 'The log has no signed checkpoint yet. Try again.');
  const digests = new FileDigests();
  for await (const file of contents(sql, key, options, checkpoint)) yield digests.watch(file);
  yield { path: 'manifest.json', chunks: manifest(digests, options) };
}

async function* contents(
  sql: SqlReading,
  { vkey }: BundleKey,
  options: BundleOptions,
  checkpoint: CheckpointRow,
): AsyncGenerator<BundleFile> {
  const { size, note } = checkpoint;
  yield { path: 'README.txt', chunks: readMe(options, checkpoint) };
  yield { path: 'verify.mjs', chunks: verifierText() };
  yield { path: 'keys.vkey', chunks: `${vkey}\n` };
  yield { path: 'checkpoint', chunks: note };
  for await (const signed of signedRevisions(sql, size, options.articleId))
    yield* filesOf(signed, options);
  yield* proofs(sql, checkpoint, options.articleId);
  yield { path: 'values.ndjson', chunks: exportValues(sql, size) };
  yield { path: 'audit.ndjson', chunks: exportNdjson(sql, { toSeq: size }) };
}

function* filesOf(signed: SignedRevision, options: BundleOptions): Generator<BundleFile> {
  const { slug, articleId, revision, digest, content, signatures, isPublished } = signed;
  const stem = isPublished ? slug : `${slug}.r${revision}`;
  const article = { slug, articleId, revision, digest };
  const json = `${canonicalize(article).slice(0, -1)},"content":${canonicalRevision(content)}}\n`;
  yield { path: `articles/${stem}.json`, chunks: json };
  yield { path: `articles/${stem}.html`, chunks: articleHtml(signed, options.siteName) };
  for (const { id, seal } of signatures)
    yield { path: `signatures/${id}.dsse.json`, chunks: `${seal}\n` };
}

/** A proof for each signature and each publication: what a single reader asks about. */
async function* proofs(
  sql: SqlReading,
  { size, note }: CheckpointRow,
  articleId?: string,
): AsyncGenerator<BundleFile> {
  const [only, values] = articleId === undefined ? ['', []] : ['AND article_id = $2', [articleId]];
  const rows = await sql.query<{ seq: number }>(
    `SELECT seq FROM audit_events WHERE action IN ('signature.made', 'article.published')
     AND seq < $1 ${only} ORDER BY seq`,
    [size, ...values],
  );
  const log = new LogReader(sql);
  for (const { seq } of rows) {
    const proof = await log.inclusionProof(seq, size);
    const chunks = formatTlogProof({ index: seq, proof, checkpoint: note });
    yield { path: `proofs/${seq}.tlog-proof`, chunks };
  }
}

function manifest(digests: FileDigests, { version, now }: BundleOptions): string {
  const text = {
    generator: 'Imprimatur',
    version,
    createdAt: new Date(now).toISOString(),
    // Says that a log with fewer events than its checkpoint is no selection but a damaged one.
    events: 'all',
    files: digests.byPath(),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}
