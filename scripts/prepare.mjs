// Brings a fresh clone to a state that can run: dependencies as locked, build from these sources.
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isBuilt, root } from './stamp.mjs';

const installed = join(root, 'node_modules', '.imprimatur-lock');

function lockDigest() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function run(command, args) {
  const done = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, NODE_ENV: '' },
    shell: process.platform === 'win32',
  });
  if (done.status !== 0) {
    console.error(`${command} ${args.join(' ')} failed. See the lines above.`);
    process.exit(done.status ?? 1);
  }
}

/** Installs exactly what package-lock.json says, unless that is what is there. */
export function install() {
  if (existsSync(installed) && readFileSync(installed, 'utf8') === lockDigest()) return;
  console.log('Installing dependencies (a few minutes the first time) ...');
  run('npm', ['ci', '--include=dev', '--no-audit', '--no-fund', '--loglevel=error']);
  writeFileSync(installed, lockDigest());
}

/** Builds unless dist/ is of these sources. */
export function build() {
  if (isBuilt()) return;
  console.log('Building ...');
  run(process.execPath, [join('scripts', 'build.mjs')]);
}
