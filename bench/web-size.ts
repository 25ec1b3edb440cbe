import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { report } from './harness/report.js';

/** What of JavaScript a browser loads for a screen of the desk, packed, from the build's own manifest. */
const WEB = resolve(import.meta.dirname, '../apps/web');

interface Chunk {
  readonly file: string;
  readonly imports?: readonly string[];
}

const manifest = JSON.parse(readFileSync(join(WEB, '.vite/manifest.json'), 'utf8')) as Readonly<
  Record<string, Chunk>
>;

/** The files of some entries with all that they import at once. */
function filesOf(keys: readonly string[], found = new Set<string>()): ReadonlySet<string> {
  for (const key of keys) {
    const chunk = manifest[key];
    if (!chunk) throw new Error(`The build has no ${key}.`);
    if (found.has(chunk.file)) continue;
    found.add(chunk.file);
    filesOf(chunk.imports ?? [], found);
  }
  return found;
}

function packed(keys: readonly string[]): number {
  const files = [...filesOf(keys)].filter((file) => file.endsWith('.js'));
  const bytes = files.map((file) => gzipSync(readFileSync(join(WEB, file)), { level: 9 }).length);
  return Number((bytes.reduce((sum, size) => sum + size, 0) / 1_000).toFixed(1));
}

for (const [name, feature, goal] of [
  ['web-first-screen', 'home', 180],
  ['web-reading-view', 'article', 260],
] as const) {
  const value = packed(['index.html', `src/features/${feature}/index.ts`]);
  report({ name, value, unit: 'KB of JavaScript, gzip', goal, want: 'at most' });
}
