import { existsSync } from 'node:fs';
import { mkdtemp, readdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { journey } from './journey.js';

const USE = 'Use: npm run journey -- ARTICLE [--references FILE.json] [--out DIR]';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { references: { type: 'string' }, out: { type: 'string' } },
  });
  const [article] = positionals;
  const missing = [article, values.references].find((file) => file && !existsSync(file));
  if (!article || positionals.length > 1 || missing) {
    console.error(missing ? `There is no file ${missing}. ${USE}` : USE);
    return 2;
  }
  const outFolder = resolve(values.out ?? (await mkdtemp(join(tmpdir(), 'imprimatur-bundle-'))));
  if (existsSync(outFolder) && (await readdir(outFolder)).length > 0) {
    console.error(`${outFolder} is not empty. Name a new folder with --out.`);
    return 2;
  }
  await journey({
    root: resolve(import.meta.dirname, '../../..'),
    article,
    outFolder,
    ...(values.references && { references: values.references }),
    say: (line) => console.log(line),
  });
  console.log(
    `Every step held. The bundle is in ${outFolder}: node ${join(outFolder, 'verify.mjs')}`,
  );
  return 0;
}

main().then(
  (code) => process.exit(code),
  (error: unknown) => {
    const isUse = error instanceof TypeError && 'code' in error;
    const said = error instanceof Error ? error.message : String(error);
    console.error(isUse ? `${said} ${USE}` : `FAILED  ${said}`);
    process.exit(isUse ? 2 : 1);
  },
);
