import { assertNewFolder, bundleFiles, writeBundle } from '#libs/bundle';
import { VERSION } from '#libs/runtime';
import { cliContext } from '../cli-context.js';
import { CliError } from '../cli-error.js';
import { type Instance } from '../open-instance.js';
import { type Terminal } from '../terminal.js';

/** Writes a bundle to a new folder. The export is in the log, and so in the bundle itself (EXP-8). */
export async function exportBundle(
  { db, keys, clock, signer, environment }: Instance,
  { out, article }: { readonly out: string; readonly article?: string },
  terminal: Terminal,
): Promise<void> {
  const articleId = article === undefined ? undefined : await articleOf(db.reader, article);
  assertNewFolder(out);
  await db.work.run(cliContext(), async (tx) => {
    tx.audit.append({
      action: 'export.made',
      object: { type: 'export', id: 'bundle' },
      changes: [{ path: 'filter', old: undefined, new: { articleId: articleId ?? null } }],
    });
  });
  await signer.signIfGrown();
  const files = bundleFiles(db.reader, keys.log, {
    ...(articleId !== undefined && { articleId }),
    now: clock.now(),
    siteName: environment.SITE_NAME,
    version: VERSION,
  });
  const written = await writeBundle(out, files);
  terminal.out(`${written.length} files in ${out}. Check them with: node ${out}/verify.mjs`);
}

async function articleOf(sql: Instance['db']['reader'], slug: string): Promise<string> {
  const row = await sql.queryOne<{ id: string }>('SELECT id FROM articles WHERE slug = $1', [slug]);
  if (!row) throw new CliError(`There is no article ${slug}.`);
  return row.id;
}
