import { createWriteStream, existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { BundleError } from './bundle-error.js';
import { type BundleFile } from './bundle-file.js';

/**
 * Writes a bundle into a folder that is new or empty; answers with the paths that were written.
 * @throws BundleError `not-empty`
 */
export async function writeBundle(
  dir: string,
  files: AsyncIterable<BundleFile>,
): Promise<string[]> {
  assertNewFolder(dir);
  const written: string[] = [];
  for await (const { path, chunks } of files) {
    const file = join(dir, path);
    mkdirSync(dirname(file), { recursive: true });
    if (typeof chunks === 'string') writeFileSync(file, chunks);
    else await pipeline(Readable.from(chunks), createWriteStream(file));
    written.push(path);
  }
  return written;
}

/** @throws BundleError `not-empty` when something is there already. */
export function assertNewFolder(dir: string): void {
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new BundleError('not-empty', `${dir} is not empty. Name a new folder.`);
}
