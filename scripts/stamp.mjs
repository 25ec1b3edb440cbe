import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';

export const root = join(import.meta.dirname, '..');
const stamp = join(root, 'dist', '.stamp');

/** Digest of everything the build is made from: an unchanged tree is not built again. */
export function sourceDigest() {
  const hash = createHash('sha256');
  const files = ['package.json', 'package-lock.json', 'tsconfig.base.json', 'tsconfig.build.json'];
  const folders = ['apps', 'libs', 'bench', 'e2e'];
  for (const file of [...files, ...folders.flatMap(sources)])
    hash.update(file).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Whether dist/ was built from exactly these sources. */
export function isBuilt() {
  return existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceDigest();
}

export function writeStamp(digest) {
  mkdirSync(join(root, 'dist'), { recursive: true });
  writeFileSync(stamp, digest);
}

function sources(folder) {
  if (!existsSync(join(root, folder))) return [];
  return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((it) => it.isFile() && /\.(ts|tsx|mjs|css|csl|html)$/.test(it.name))
    .filter((it) => !/spec\.ts$/.test(it.name))
    .map((it) => relative(root, join(it.parentPath, it.name)))
    .sort();
}
