import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { report } from './harness/report.js';

const ROOT = resolve(import.meta.dirname, '../..');

const folder = mkdtempSync(join(tmpdir(), 'imprimatur-size-'));
for (const file of ['package.json', 'package-lock.json', '.npmrc'])
  cpSync(join(ROOT, file), join(folder, file));
const installed = spawnSync('npm', ['ci', '--omit=dev', '--no-audit', '--loglevel=error'], {
  cwd: folder,
  stdio: ['ignore', 'ignore', 'inherit'],
});
if (installed.status !== 0) throw new Error('npm ci --omit=dev failed.');
const size = spawnSync('du', ['-sm', 'node_modules'], { cwd: folder, encoding: 'utf8' });
rmSync(folder, { recursive: true, force: true });
report({
  name: 'production-dependencies',
  value: Number(size.stdout.split('\t')[0]),
  unit: 'MB',
  goal: 200,
  want: 'at most',
});
