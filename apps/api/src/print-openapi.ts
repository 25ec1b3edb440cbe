import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { Environment, systemClock, VERSION } from '#libs/runtime';
import { openBackbone } from './backbone.js';
import { createApp } from './http/create-app.js';

/** Prints the OpenAPI 3.1 document of the API to standard output. Used by `npm run generate`. */
async function main(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'imprimatur-openapi-'));
  const environment = Object.assign(new Environment(), { DATA_DIR: folder, LOG_LEVEL: 'silent' });
  const backbone = await openBackbone(environment, systemClock);
  const { db, clock, keys, logger, shutdown } = backbone;
  const app = await createApp({ db, clock, environment, keys, logger });
  const config = new DocumentBuilder()
    .setTitle('Imprimatur')
    .setDescription(
      'Editorial review in which the people who have to read a text sign exactly that text.',
    )
    .setVersion(VERSION)
    .setOpenAPIVersion('3.1.0')
    .addCookieAuth('__Host-imprimatur')
    .addSecurityRequirements('cookie')
    .build();
  const document = withNullTypes(SwaggerModule.createDocument(app, config)) as OpenAPIObject;
  process.stdout.write(`${JSON.stringify(document, null, 2)}\n`);
  await app.close();
  await shutdown.end();
  rmSync(folder, { recursive: true, force: true });
}

/** OpenAPI 3.1 has no `nullable`: null is one of the types, as in JSON Schema 2020-12. */
function withNullTypes(node: unknown): unknown {
  if (Array.isArray(node)) return node.map(withNullTypes);
  if (typeof node !== 'object' || node === null) return node;
  const { nullable, ...rest } = node as Record<string, unknown>;
  const made = Object.fromEntries(
    Object.entries(rest).map(([key, value]) => [key, withNullTypes(value)]),
  );
  if (nullable !== true) return made;
  if (typeof made['type'] === 'string') return { ...made, type: [made['type'], 'null'] };
  return { anyOf: [made, { type: 'null' }] };
}

await main();
