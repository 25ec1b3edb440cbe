// Writes docs/openapi.json from the built API; with --check it only compares.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './stamp.mjs';

const file = join(root, 'docs', 'openapi.json');
const printed = spawnSync(process.execPath, [join(root, 'dist/apps/api/src/print-openapi.js')], {
  cwd: root,
  encoding: 'utf8',
  maxBuffer: 64 * 1024 * 1024,
});
if (printed.status !== 0) {
  console.error(`docs/openapi.json could not be made: ${printed.stderr}`);
  process.exit(1);
}
if (!process.argv.includes('--check')) writeFileSync(file, printed.stdout);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== printed.stdout) {
  console.error('docs/openapi.json differs from the API: run npm run generate.');
  process.exit(1);
}
