// npm test [-- jest arguments]: the same set-up as npm start, then every test on every engine.
import { spawnSync } from 'node:child_process';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

install();
build();
const args = ['node_modules/jest/bin/jest.js', '--maxWorkers=2', '--workerIdleMemoryLimit=512MB'];
const done = spawnSync(process.execPath, [...args, ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...process.env, NODE_OPTIONS: '--experimental-vm-modules --no-warnings' },
});
process.exit(done.status ?? 1);
