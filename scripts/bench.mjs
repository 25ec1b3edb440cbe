// npm run bench [-- NAME ...]: every measurement, or those named, one after the other.
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { build, install } from './prepare.mjs';
import { root } from './stamp.mjs';

install();
build();
const wanted = process.argv.slice(2);
const folder = join(root, 'dist', 'bench');
const names = readdirSync(folder)
  .filter((file) => file.endsWith('.js'))
  .map((file) => file.slice(0, -3))
  .filter((name) => wanted.length === 0 || wanted.includes(name));
if (names.length === 0) {
  console.error(`There is no bench of that name. See the files in bench/.`);
  process.exit(2);
}
let failed = false;
for (const name of names) {
  const done = spawnSync(process.execPath, [join(folder, `${name}.js`)], {
    stdio: 'inherit',
    cwd: root,
  });
  failed ||= done.status !== 0;
}
process.exit(failed ? 1 : 0);
