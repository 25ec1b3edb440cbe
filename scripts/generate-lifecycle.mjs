// Writes docs/lifecycle.md from the built table; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';

const built = new URL('../dist/libs/lifecycle/src/index.js', import.meta.url);
const page = new URL('../docs/lifecycle.md', import.meta.url);

function fail(message) {
  console.error(message);
  process.exit(1);
}

if (!existsSync(built)) fail('libs/lifecycle is not built yet: run npm run build first.');
const { describeTable } = await import(built.href);
const text = describeTable();

if (!process.argv.includes('--check')) writeFileSync(page, text);
else if (!existsSync(page) || readFileSync(page, 'utf8') !== text)
  fail('docs/lifecycle.md differs from the table: run node scripts/generate-lifecycle.mjs');
