// npm run generate: writes what is made from the code; with --check it fails on a difference.
import { spawnSync } from 'node:child_process';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

install();
build();
const check = process.argv.includes('--check') ? ['--check'] : [];
let failed = false;
for (const script of [
  'scripts/generate-lifecycle.mjs',
  'scripts/generate-openapi.mjs',
  'scripts/generate-web-client.mjs',
  'scripts/check-traceability.mjs',
]) {
  const done = spawnSync(process.execPath, [script, ...check], { cwd: root, stdio: 'inherit' });
  failed ||= done.status !== 0;
}
process.exit(failed ? 1 : 0);
