// npm run check: everything that can be said about the tree without running it. All checks run;
// one that fails does not hide the others.
import { spawnSync } from 'node:child_process';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

install();
build();

const node = (file, ...args) => [process.execPath, [file, ...args]];
const bin = (name, ...args) => node(`node_modules/${name}`, ...args);

const CHECKS = {
  formatting: bin('prettier/bin/prettier.cjs', '--check', '--log-level=warn', '.'),
  lint: bin('eslint/bin/eslint.js', '--max-warnings=0', '.'),
  types: bin('typescript/bin/tsc', '--noEmit', '-p', 'tsconfig.json'),
  'types of the web app': bin('typescript/bin/tsc', '--noEmit', '-p', 'apps/web/tsconfig.json'),
  architecture: bin(
    'dependency-cruiser/bin/dependency-cruise.mjs',
    '--config',
    '.dependency-cruiser.mjs',
    '--output-type',
    'err',
    'apps',
    'libs',
    'bench',
    'e2e',
  ),
  generated: node('scripts/generate.mjs', '--check'),
  unused: bin('knip/bin/knip.js', '--no-progress', '--tsConfig', 'tsconfig.build.json'),
  licences: node('scripts/licences.mjs'),
};

const failed = [];
for (const [name, [command, args]] of Object.entries(CHECKS)) {
  const begun = Date.now();
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_OPTIONS: '--max-old-space-size=4096' },
  });
  const isFine = done.status === 0;
  console.log(
    `${isFine ? 'ok    ' : 'FAILED'} ${name} (${((Date.now() - begun) / 1000).toFixed(1)} s)`,
  );
  if (!isFine) failed.push(name);
}
if (failed.length > 0) {
  console.error(`npm run check: ${failed.join(', ')} failed.`);
  process.exit(1);
}
