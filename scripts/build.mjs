// Compiles apps and libs into dist/; NestJS's own compiler adds the OpenAPI metadata to the API, Vite
// bundles the web app.
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root, sourceDigest, writeStamp } from './stamp.mjs';

rmSync(join(root, 'dist'), { recursive: true, force: true });
for (const args of [
  ['node_modules/@nestjs/cli/bin/nest.js', 'build', 'api'],
  ['node_modules/typescript/bin/tsc', '-p', 'tsconfig.build.json'],
  ['node_modules/vite/bin/vite.js', 'build', 'apps/web', '--logLevel', 'warn'],
]) {
  const done = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' });
  if (done.status !== 0) process.exit(done.status ?? 1);
}
// The verifier goes into bundles as it is: one file, no build.
const verifier = 'libs/audit/verifier/verify.mjs';
if (existsSync(join(root, verifier))) cpSync(join(root, verifier), join(root, 'dist', verifier));
writeStamp(sourceDigest());
