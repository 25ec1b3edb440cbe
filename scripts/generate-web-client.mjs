// Writes the web app's types of the API from docs/openapi.json; with --check it only compares.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import openapiTS, { astToString } from 'openapi-typescript';
import { root } from './stamp.mjs';

const file = join(root, 'apps/web/src/api/schema.generated.ts');
const made = astToString(await openapiTS(pathToFileURL(join(root, 'docs/openapi.json'))));
if (!process.argv.includes('--check')) writeFileSync(file, made);
else if (!existsSync(file) || readFileSync(file, 'utf8') !== made) {
  console.error('apps/web/src/api differs from docs/openapi.json: run npm run generate.');
  process.exit(1);
}
