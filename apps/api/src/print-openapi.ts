import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openBackbone } from '#libs/backbone';
import { Environment } from '#libs/runtime';
import { createApp } from './http/create-app.js';
import { openApiOf } from './http/open-api.js';

/** Prints the OpenAPI 3.1 document of the API to standard output. Used by `npm run generate`. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-openapi-'));
  const environment = Object.assign(new Environment(), { DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const backbone = await openBackbone(environment, { kind: 'api' });
  const { db, clock, keys, logger, shutdown } = backbone;
  const app = await createApp({ db, clock, environment, keys, logger });
  process.stdout.write(`${JSON.stringify(openApiOf(app), null, 2)}\n`);
  await app.close();
  await shutdown.end();
  rmSync(folder, { recursive: true, force: true });
}

await main();
