import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { type OpenAPIObject } from '@nestjs/swagger';
import { type TestApp, testApp } from '../../testing/index.js';
import { openApiOf } from './open-api.js';
import { PERMISSIONS } from './permissions.js';

interface Operation {
  readonly parameters: readonly { readonly name?: string; readonly in?: string }[];
  readonly responses: Readonly<Record<string, unknown>>;
}

let app: TestApp;
let document: OpenAPIObject;
beforeAll(async () => {
  app = await testApp();
  document = openApiOf(app.app);
});
afterAll(() => app.close());

const operations = (): { method: string; path: string; operation: Operation }[] =>
  Object.entries(document.paths).flatMap(([path, item]) =>
    Object.entries(item).map(([method, operation]) => ({
      ...{ method, path },
      operation: operation as Operation,
    })),
  );

describe('the OpenAPI document', () => {
  it('describes every route below /api', () => {
    const described = operations()
      .map(({ method, path }) => `${method.toUpperCase()} ${path}`)
      .filter((key) => key.includes(' /api/'));
    const routes = Object.keys(PERMISSIONS)
      .filter((key) => key.includes(' /api/'))
      .map((key) => key.replace(/:(\w+)/g, '{$1}'));
    expect(described.sort()).toEqual(routes.sort());
  });

  it('declares Idempotency-Key on every POST below /api and nowhere else', () => {
    for (const { method, path, operation } of operations()) {
      const declared = operation.parameters.filter(({ name }) => name === 'Idempotency-Key');
      const isTaken = method === 'post' && path.startsWith('/api/');
      expect({ method, path, declared: declared.length }).toEqual({
        ...{ method, path },
        declared: isTaken ? 1 : 0,
      });
    }
  });

  it('answers errors as one shared ProblemView everywhere', () => {
    for (const { operation } of operations())
      expect(operation.responses['default']).toMatchObject({
        content: {
          'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } },
        },
      });
    expect(document.components?.schemas?.['ProblemView']).toMatchObject({
      required: ['type', 'title', 'status', 'detail', 'code', 'instance'],
      properties: { code: { enum: expect.arrayContaining(['stale-version', 'forbidden']) } },
    });
  });

  it('says null as a type and never as nullable', () => {
    expect(JSON.stringify(document)).not.toContain('"nullable"');
  });
});
