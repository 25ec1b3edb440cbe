import { type INestApplication } from '@nestjs/common';
import { DocumentBuilder, type OpenAPIObject, SwaggerModule } from '@nestjs/swagger';
import { VERSION } from '#libs/runtime';
import { ProblemView } from './problem.view.js';

interface Operation {
  readonly parameters?: readonly object[];
  readonly responses?: object;
}

const METHODS = new Set(['get', 'put', 'post', 'delete', 'options', 'head', 'patch', 'trace']);

const IDEMPOTENCY_KEY = {
  name: 'Idempotency-Key',
  in: 'header',
  required: false,
  description:
    'Names this request, so that it can be repeated safely: the first result comes back and nothing happens twice. Where a session or a way to sign in is made anew, it has no effect.',
  schema: { type: 'string', pattern: '^[\\x21-\\x7e]{1,200}$' },
};

const PROBLEM = {
  description: 'A refusal or an error, as problem details (RFC 9457).',
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/ProblemView' } } },
};

/** The OpenAPI 3.1 document of the API. */
export function openApiOf(app: INestApplication): OpenAPIObject {
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
  const document = SwaggerModule.createDocument(app, config, { extraModels: [ProblemView] });
  return withNullTypes(withSharedParts(document)) as OpenAPIObject;
}

/** What holds everywhere and no controller has to repeat: the key of a repeated POST, and errors. */
function withSharedParts(document: OpenAPIObject): OpenAPIObject {
  const paths = Object.entries(document.paths).map(([path, item]) => [
    path,
    Object.fromEntries(
      Object.entries(item).map(([method, operation]) => [
        method,
        METHODS.has(method)
          ? completed(path, method, operation as Operation)
          : (operation as object),
      ]),
    ),
  ]);
  return { ...document, paths: Object.fromEntries(paths) as OpenAPIObject['paths'] };
}

function completed(path: string, method: string, operation: Operation): Operation {
  const takesKey = method === 'post' && path.startsWith('/api/');
  return {
    ...operation,
    parameters: [...(operation.parameters ?? []), ...(takesKey ? [IDEMPOTENCY_KEY] : [])],
    responses: { ...operation.responses, default: PROBLEM },
  };
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
