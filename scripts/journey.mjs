// npm run journey -- ARTICLE [--references FILE.json] [--out DIR]: the main job on one article.
import { spawnSync } from 'node:child_process';
import { build, install } from './prepare.mjs';

install();
build();
const main = new URL('../dist/e2e/journey/main.js', import.meta.url).pathname;
const done = spawnSync(process.execPath, [main, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exit(done.status ?? 1);
